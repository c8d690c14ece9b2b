package dev.kamae.dsl;

/** What standards of information exchange can cover (Ⅲ.3.2.1 ⅰ). */
public enum ExchangeConstant {
  /** Malicious code in mail. */
  MALICIOUS_MAIL,
  /** Attachments. */
  ATTACHMENTS,
  /** Wireless communication. */
  WIRELESS,
  /** The use of cryptography. */
  CRYPTOGRAPHY
}
