package dev.kamae.quantity;

/** A way to prove who one is: what one knows (weak), or what one has or is (strong). */
public enum Method {
  /** A smart card; its own PIN is part of it. */
  IC_CARD,
  /** A fingerprint, a face, a vein pattern. */
  BIOMETRIC,
  /** A certificate that the user's device presents. */
  DIGITAL_CERTIFICATE,
  /** A passkey (FIDO2). */
  PASSKEY,
  /** A hardware key. */
  SECURITY_KEY,
  /** A key pair, as for SSH. */
  PUBLIC_KEY,
  /** A one-time password that is bound to a device. */
  ONE_TIME_PASSWORD,
  /** A password, also a code by SMS or mail or a secret question; what one knows. */
  ID_PASSWORD;

  /** Whether it is something one has or is, rather than something one knows. */
  public boolean isStrong() {
    return this != ID_PASSWORD;
  }
}
