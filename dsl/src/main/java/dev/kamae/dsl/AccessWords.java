package dev.kamae.dsl;

import dev.kamae.quantity.Method;
import java.util.List;
import java.util.Set;

/** The first words of the section {@code admitting}. */
abstract class AccessWords extends OperationWords {

  AccessWords() {}

  /**
   * How users are authenticated (Ⅲ.3.1.3 a).
   *
   * <pre>{@code
   * users().by(icCard()).orBy(passkey())
   * }</pre>
   */
  public static UsersTerm users() {
    Saying saying = Saying.here("users()");
    return new UsersTerm(saying, saying, List.of());
  }

  /**
   * How administrators are authenticated and privileged (Ⅲ.3.1.2, Ⅲ.3.1.3 b).
   *
   * <pre>{@code
   * administrators().by(digitalCertificate().and(password())).listed()
   * }</pre>
   */
  public static AdministratorsTerm administrators() {
    Saying saying = Saying.here("administrators()");
    return new AdministratorsTerm(saying, saying, List.of());
  }

  /**
   * The rules for passwords (Ⅲ.3.1.3).
   *
   * <pre>{@code
   * passwords().managed().expiringAfter(days(90)).storedAsHashes()
   * }</pre>
   */
  public static PasswordsTerm passwords() {
    return new PasswordsTerm(Saying.here("passwords()"));
  }

  /**
   * The rules of operation for authentication (Ⅲ.3.1.3).
   *
   * <pre>{@code
   * authentication().ruled()
   * }</pre>
   */
  public static AuthenticationTerm authentication() {
    return new AuthenticationTerm(Saying.here("authentication()"));
  }

  /**
   * The access control policy and its procedure (Ⅲ.3.1.1).
   *
   * <pre>{@code
   * accessControl().byPolicy().grantedFormally()
   * }</pre>
   */
  public static AccessControlTerm accessControl() {
    return new AccessControlTerm(Saying.here("accessControl()"));
  }

  /**
   * A password, also a code by SMS or mail: what one knows, the weak tier.
   *
   * <pre>{@code
   * administrators().by(password())
   * }</pre>
   */
  public static FactorTerm password() {
    return new FactorTerm(Set.of(Method.ID_PASSWORD));
  }

  /**
   * A smart card; its own PIN is part of it.
   *
   * <pre>{@code
   * administrators().by(icCard())
   * }</pre>
   */
  public static FactorTerm icCard() {
    return new FactorTerm(Set.of(Method.IC_CARD));
  }

  /**
   * A fingerprint, a face, a vein pattern.
   *
   * <pre>{@code
   * administrators().by(biometric())
   * }</pre>
   */
  public static FactorTerm biometric() {
    return new FactorTerm(Set.of(Method.BIOMETRIC));
  }

  /**
   * A certificate that the device presents.
   *
   * <pre>{@code
   * administrators().by(digitalCertificate())
   * }</pre>
   */
  public static FactorTerm digitalCertificate() {
    return new FactorTerm(Set.of(Method.DIGITAL_CERTIFICATE));
  }

  /**
   * A passkey (FIDO2).
   *
   * <pre>{@code
   * administrators().by(passkey())
   * }</pre>
   */
  public static FactorTerm passkey() {
    return new FactorTerm(Set.of(Method.PASSKEY));
  }

  /**
   * A hardware key.
   *
   * <pre>{@code
   * administrators().by(securityKey())
   * }</pre>
   */
  public static FactorTerm securityKey() {
    return new FactorTerm(Set.of(Method.SECURITY_KEY));
  }

  /**
   * A key pair, as for SSH.
   *
   * <pre>{@code
   * administrators().by(publicKey())
   * }</pre>
   */
  public static FactorTerm publicKey() {
    return new FactorTerm(Set.of(Method.PUBLIC_KEY));
  }

  /**
   * A one-time password that is bound to a device.
   *
   * <pre>{@code
   * administrators().by(oneTimePassword())
   * }</pre>
   */
  public static FactorTerm oneTimePassword() {
    return new FactorTerm(Set.of(Method.ONE_TIME_PASSWORD));
  }
}
