package dev.kamae.dsl;

import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Encryption;
import java.util.List;

/** A connection between two ends; external where one of them lies outside (Ⅲ.3.1.4 to Ⅲ.3.2.5). */
public final class LinkTerm extends SectionTerm<LinkTerm> implements NetworkTerm, ElementTerm {

  private final String name;
  private final LinkEndTerm from;
  private final LinkEndTerm to;
  private final List<ComponentTerm<?>> through;

  LinkTerm(
      String name,
      LinkEndTerm from,
      LinkEndTerm to,
      List<ComponentTerm<?>> through,
      Saying saying) {
    super(saying);
    this.name = name;
    this.from = from;
    this.to = to;
    this.through = through;
  }

  @Override
  LinkTerm with(Saying more) {
    return new LinkTerm(name, from, to, through, more);
  }

  String name() {
    return name;
  }

  LinkEndTerm from() {
    return from;
  }

  LinkEndTerm to() {
    return to;
  }

  List<ComponentTerm<?>> through() {
    return through;
  }

  @Override
  void into(Assembly assembly) {
    assembly.link(this);
  }

  /** The components that it passes on its way, in order; one that stands nowhere is a fault. */
  public LinkTerm through(ComponentTerm<?>... more) {
    return new LinkTerm(name, from, to, Varargs.appended(saying, through, more), saying);
  }

  /** The IDS and IPS that watch it (Ⅲ.3.1.5). */
  public LinkTerm watchedBy(DetectionTerm<?>... more) {
    return through(more);
  }

  /** It passes no firewall; to pass one and say so is a fault. */
  public LinkTerm withoutFirewall() {
    return deny(LinkFacts.FIREWALL_PASSED);
  }

  /** No IDS or IPS watches it; to have one and say so is a fault. */
  public LinkTerm withoutIntrusionDetection() {
    return deny(LinkFacts.INTRUSION_DETECTED);
  }

  /** Other measures keep out unauthorised access over the link, in the user's words (Ⅲ.3.1.4). */
  public LinkTerm protectedBy(String measure, String... more) {
    return texts(LinkFacts.OTHER_MEASURE_AGAINST_OUTSIDE, Varargs.joined(saying, measure, more));
  }

  /** No other measure keeps out unauthorised access over the link. */
  public LinkTerm notOtherwiseProtected() {
    return deny(LinkFacts.OTHER_MEASURE_AGAINST_OUTSIDE);
  }

  /** It is encrypted by these protocols, such as {@code tls("1.3")} (Ⅲ.3.2.2 a). */
  public LinkTerm encryptedBy(ProtocolsTerm protocols) {
    saying.givenAll(protocols);
    return with(protocols.in(saying));
  }

  /** It is not encrypted. */
  public LinkTerm unencrypted() {
    return say(LinkFacts.LINK_ENCRYPTED_BY, Encryption.NONE);
  }

  /** Its encryption uses these algorithms, such as {@code "AES-256-GCM"} (Ⅲ.3.2.2 ⅰ). */
  public LinkTerm usingAlgorithm(String algorithm, String... more) {
    return texts(LinkFacts.LINK_ALGORITHM, Varargs.joined(saying, algorithm, more));
  }

  /** The algorithm of its encryption is not known. */
  public LinkTerm notNamingAlgorithm() {
    return deny(LinkFacts.LINK_ALGORITHM);
  }

  /** Its algorithms are publicly evaluated and monitored, in lists such as {@code "ISO/IEC 18033-3"}. */
  public LinkTerm listedIn(String list, String... more) {
    return texts(LinkFacts.LINK_ALGORITHM_LISTED, Varargs.joined(saying, list, more));
  }

  /** Its algorithms are in no public list. */
  public LinkTerm notPubliclyEvaluated() {
    return deny(LinkFacts.LINK_ALGORITHM_LISTED);
  }

  /** It has a server certificate (Ⅲ.3.2.3). */
  public LinkTerm certifiedBy(CertificateTerm certificate) {
    saying.givenAll(certificate);
    return with(saying.including(certificate.saying));
  }

  /** It has no server certificate. */
  public LinkTerm uncertified() {
    return deny(LinkFacts.SERVER_CERTIFICATE);
  }

  /** Other measures prevent impersonation, in the user's words (Ⅲ.3.2.3). */
  public LinkTerm impersonationPreventedBy(String measure, String... more) {
    return texts(
        LinkFacts.IMPERSONATION_PREVENTED_OTHERWISE, Varargs.joined(saying, measure, more));
  }

  /** No other measure prevents impersonation. */
  public LinkTerm impersonationNotOtherwisePrevented() {
    return deny(LinkFacts.IMPERSONATION_PREVENTED_OTHERWISE);
  }

  /** Its security characteristics, service level or management requirements are identified (Ⅲ.3.2.4). */
  public LinkTerm specifying(SpecificationTerm first, SpecificationTerm... more) {
    List<SpecificationTerm> all = List.of(Varargs.joined(saying, first, more));
    LinkTerm specified = texts(
        LinkFacts.LINK_SERVICE_LEVEL,
        all.stream()
            .filter(ServiceLevelTerm.class::isInstance)
            .map(each -> ((ServiceLevelTerm) each).level())
            .toArray(String[]::new));
    for (SpecificationTerm each : all) {
      specified = each instanceof CharacteristicTerm characteristic
          ? specified.say(characteristic.fact())
          : specified;
    }
    return specified;
  }

  /** These are not identified; the service level stands here without a text. */
  public LinkTerm notSpecifying(UnspecifiedTerm first, UnspecifiedTerm... more) {
    LinkTerm unspecified = this;
    for (UnspecifiedTerm each : Varargs.joined(saying, first, more)) {
      unspecified = each instanceof CharacteristicTerm characteristic
          ? unspecified.deny(characteristic.fact())
          : unspecified.deny(LinkFacts.LINK_SERVICE_LEVEL);
    }
    return unspecified;
  }

  /** It is monitored for faults (Ⅲ.3.2.5). */
  public LinkTerm watchedFor(LinkRole fault) {
    saying.givenAll(fault);
    return say(LinkFacts.LINK_FAULTS_WATCHED);
  }

  /** It is not monitored for faults. */
  public LinkTerm notWatchedFor(LinkRole fault) {
    saying.givenAll(fault);
    return deny(LinkFacts.LINK_FAULTS_WATCHED);
  }

  /** Its responsible manager, who answers for its faults (Ⅲ.3.2.5 ⅰ). */
  public LinkTerm by(ResponsibleManagerTerm manager) {
    saying.givenAll(manager);
    return texts(LinkFacts.LINK_MANAGER, manager.title());
  }

  /** Nobody is its responsible manager. */
  public LinkTerm byNoResponsibleManager() {
    return deny(LinkFacts.LINK_MANAGER);
  }

  /** Its faults are reported to the responsible manager. */
  public LinkTerm reportingFaults() {
    return say(LinkFacts.LINK_FAULTS_REPORTED);
  }

  /** Its faults are not reported to the responsible manager. */
  public LinkTerm notReportingFaults() {
    return deny(LinkFacts.LINK_FAULTS_REPORTED).deny(LinkFacts.LINK_FAULTS_REPORTED_WITHIN);
  }

  /** Its faults are reported within so long a time after detection (Ⅲ.3.2.5 a). */
  public LinkTerm reportingWithin(SpanTerm delay) {
    return reportingFaults().span(LinkFacts.LINK_FAULTS_REPORTED_WITHIN, delay, SpanUse.DELAY);
  }
}
