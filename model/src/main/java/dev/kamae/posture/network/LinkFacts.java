package dev.kamae.posture.network;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Span;

/** What is said of links and of the network as a whole (Ⅲ.3.1.4 to Ⅲ.3.2.5). */
public final class LinkFacts {

  /** There are external links. */
  public static final Fact<Boolean> EXTERNAL_LINKS = Fact.yesOrNo("external-links");

  /** Firewalls are used. */
  public static final Fact<Boolean> FIREWALLS = Fact.yesOrNo("firewalls");

  /** It passes a firewall. */
  public static final Fact<Boolean> FIREWALL_PASSED = Fact.yesOrNo("firewall-passed");

  /** Another measure of the link, external or inner, keeps out unauthorised access. */
  public static final Fact<Names> OTHER_MEASURE_AGAINST_OUTSIDE =
      Fact.of("other-measure-against-outside");

  /** Another measure keeps out unauthorised access from inside. */
  public static final Fact<Names> OTHER_MEASURE_AGAINST_INSIDE =
      Fact.of("other-measure-against-inside");

  /** An IDS or IPS is in place. */
  public static final Fact<Boolean> INTRUSION_DETECTION = Fact.yesOrNo("intrusion-detection");

  /** It is watched by an IDS or IPS. */
  public static final Fact<Boolean> INTRUSION_DETECTED = Fact.yesOrNo("intrusion-detected");

  /** Standards and procedures for exchange over external networks are set. */
  public static final Fact<Boolean> EXCHANGE_STANDARDS_SET = Fact.yesOrNo("exchange-standards-set");

  /** The standards of exchange cover malicious code in mail. */
  public static final Fact<Boolean> EXCHANGE_COVERS_MAIL = Fact.yesOrNo("exchange-covers-mail");

  /** The standards of exchange cover attachments. */
  public static final Fact<Boolean> EXCHANGE_COVERS_ATTACHMENTS =
      Fact.yesOrNo("exchange-covers-attachments");

  /** The standards of exchange cover wireless communication. */
  public static final Fact<Boolean> EXCHANGE_COVERS_WIRELESS =
      Fact.yesOrNo("exchange-covers-wireless");

  /** The standards of exchange cover the use of cryptography. */
  public static final Fact<Boolean> EXCHANGE_COVERS_CRYPTOGRAPHY =
      Fact.yesOrNo("exchange-covers-cryptography");

  /** Exchange with partner providers is set by contract. */
  public static final Fact<Boolean> EXCHANGE_SET_BY_CONTRACT =
      Fact.yesOrNo("exchange-set-by-contract");

  /** Administrators exchange information among themselves or with partner providers. */
  public static final Fact<Boolean> EXCHANGE_WITH_OTHERS = Fact.yesOrNo("exchange-with-others");

  /** What is exchanged by this means is protected. */
  public static final Fact<Boolean> EXCHANGE_MEANS_PROTECTED =
      Fact.yesOrNo("exchange-means-protected");

  /** It is encrypted. */
  public static final Fact<Encryption> LINK_ENCRYPTED_BY = Fact.of("link-encrypted-by");

  /** The algorithm of the encryption is named. */
  public static final Fact<Names> LINK_ALGORITHM = Fact.of("link-algorithm");

  /** The strength of the algorithm is publicly evaluated and monitored. */
  public static final Fact<Names> LINK_ALGORITHM_LISTED = Fact.of("link-algorithm-listed");

  /** Algorithms, protocols and implementations are new and safe. */
  public static final Fact<Boolean> CRYPTOGRAPHY_NEW_AND_SAFE =
      Fact.yesOrNo("cryptography-new-and-safe");

  /** Weaknesses of the cryptography in use are watched. */
  public static final Fact<Boolean> CRYPTOGRAPHY_WATCHED = Fact.yesOrNo("cryptography-watched");

  /** The cryptography in use is renewed where needed. */
  public static final Fact<Boolean> CRYPTOGRAPHY_RENEWED = Fact.yesOrNo("cryptography-renewed");

  /** It has a server certificate. */
  public static final Fact<Names> SERVER_CERTIFICATE = Fact.of("server-certificate");

  /** Another measure prevents impersonation. */
  public static final Fact<Names> IMPERSONATION_PREVENTED_OTHERWISE =
      Fact.of("impersonation-prevented-otherwise");

  /** The server certificate is a proper one. */
  public static final Fact<Boolean> CERTIFICATE_PROPER = Fact.yesOrNo("certificate-proper");

  /** Its domain name is not confusing. */
  public static final Fact<Boolean> DOMAIN_NOT_CONFUSING = Fact.yesOrNo("domain-not-confusing");

  /** Its security characteristics are identified. */
  public static final Fact<Boolean> LINK_SECURITY_CHARACTERISTICS =
      Fact.yesOrNo("link-security-characteristics");

  /** Its service level is identified. */
  public static final Fact<Names> LINK_SERVICE_LEVEL = Fact.of("link-service-level");

  /** Its management requirements are identified. */
  public static final Fact<Boolean> LINK_MANAGEMENT_REQUIREMENTS =
      Fact.yesOrNo("link-management-requirements");

  /** It is monitored for faults. */
  public static final Fact<Boolean> LINK_FAULTS_WATCHED = Fact.yesOrNo("link-faults-watched");

  /** Its faults are reported to the responsible manager. */
  public static final Fact<Boolean> LINK_FAULTS_REPORTED = Fact.yesOrNo("link-faults-reported");

  /** The time from detecting its fault to the report is set. */
  public static final Fact<Span> LINK_FAULTS_REPORTED_WITHIN =
      Fact.of("link-faults-reported-within");

  /** It has a responsible manager. */
  public static final Fact<Names> LINK_MANAGER = Fact.of("link-manager");

  private LinkFacts() {}
}
