package dev.kamae.dsl;

import dev.kamae.guideline.Demand;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.organisation.InformationKind;
import dev.kamae.quantity.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * All first words and constants of the language; one static import brings them in.
 *
 * <pre>{@code
 * import static dev.kamae.dsl.Words.*;
 *
 * provider("Acme Payroll KK")
 *     .housedIn(building("Tokyo DC").in(JAPAN).with(serverRoom("T-401").onFloor(4).holding(server("web-1"))))
 *     .watching(liveness().of(everyComponent()).every(minutes(5)).tellingAllUsersWithin(minutes(15)));
 * }</pre>
 */
public final class Words extends WaiverWords
    implements StructureConstants, OperationConstants, OrganisationConstants {

  private Words() {}

  /** The provider that is described. */
  public static ProviderTerm provider(String name) {
    return new ProviderTerm(name, Saying.named("provider", name));
  }

  /** A service that it offers, as in {@code service("payroll").demanding(confidentiality(HIGH), availability(HIGH))}. */
  public static ServiceTerm service(String name) {
    return new ServiceTerm(name, Optional.empty(), List.of(), Saying.named("service", name));
  }

  /** How much confidentiality a service demands: {@code HIGH} or {@code LOW}. */
  public static ConfidentialityTerm confidentiality(Demand demand) {
    Saying.given(demand);
    return new ConfidentialityTerm(demand);
  }

  /** How much availability a service demands: {@code HIGH}, {@code MIDDLE} or {@code LOW}. */
  public static AvailabilityTerm availability(Demand demand) {
    Saying.given(demand);
    return new AvailabilityTerm(demand);
  }

  /** A contract for every hour of 365 days (Ⅲ.2.1.1). */
  public static ServiceHoursTerm aroundTheClock() {
    return ServiceHoursTerm.aroundTheClock(Saying.here("aroundTheClock()"));
  }

  /** A contract for so many hours, as in {@code contractHours(hours(3120).perYear())} (Ⅲ.2.1.1). */
  public static ServiceHoursTerm contractHours(YearlyTerm hours) {
    Saying.given(hours);
    return ServiceHoursTerm.of(hours, Saying.here("contractHours(...)"));
  }

  /** A percentage in exact digits, as in {@code percent("99.95")}. */
  public static PercentTerm percent(String digits) {
    Saying.given(digits);
    return new PercentTerm(digits);
  }

  /** Managed information that a service holds (Ⅱ.7.1.1). */
  public static InformationTerm information(String name, InformationKind kind) {
    Saying.given(kind);
    Saying saying = Saying.named("information", name);
    return new InformationTerm(name, kind, saying.bare(), saying);
  }

  /** A building, as in {@code building("Tokyo DC").in(JAPAN).built(BASE_ISOLATED)} (Ⅲ.4.1.1). */
  public static BuildingTerm building(String name) {
    return new BuildingTerm(name, List.of(), Saying.named("building", name));
  }

  /** A server room, as in {@code serverRoom("T-401").onFloor(4).holding(web, db)} (Ⅲ.4.1.1). */
  public static ServerRoomTerm serverRoom(String name) {
    return new ServerRoomTerm(name, List.of(), Saying.named("server room", name));
  }

  /** A region of a cloud, as in {@code region("tokyo").in(JAPAN).holding(zone("a", web))}. */
  public static RegionTerm region(String name) {
    return new RegionTerm(name, List.of(), Saying.named("region", name));
  }

  /** A zone of a region, with what stands in it. */
  public static ZoneTerm zone(String name, ComponentTerm<?>... components) {
    Saying saying = Saying.named("zone", name);
    return new ZoneTerm(name, Varargs.appended(saying, List.of(), components), saying);
  }

  /** Another country than Japan, by its code of ISO 3166, as in {@code country("DE")}. */
  public static CountryTerm country(String code) {
    Saying.given(code);
    return new CountryTerm(code);
  }

  /** Whoever merely hosts, as in {@code operator("Example Cloud").provenBy(auditReport("SOC 2 Type II")…)}. */
  public static OperatorTerm operator(String name) {
    return new OperatorTerm(name, List.of(), Saying.named("operator", name));
  }

  /** An audit report of an operator. */
  public static EvidenceStage auditReport(String title) {
    return new EvidenceStage(title, Saying.named("audit report", title));
  }

  /** A certificate of an operator, such as ISO/IEC 27001. */
  public static EvidenceStage certificate(String title) {
    return new EvidenceStage(title, Saying.named("certificate", title));
  }

  /** An inner network, as in {@code segment("dmz").of(web)}. */
  public static SegmentStage segment(String name) {
    return new SegmentStage(name, Saying.named("segment", name));
  }

  /** A connection, as in {@code link("customers").from(internet()).to(web).through(edge)}. */
  public static LinkStage link(String name) {
    return new LinkStage(name, Saying.named("link", name));
  }

  /** The internet, at one end of a link. */
  public static OutsideTerm internet() {
    return new OutsideTerm(LinkEnd.Type.INTERNET, "internet", Saying.here("internet()"));
  }

  /** A line for maintenance, at one end of a link. */
  public static OutsideTerm maintenanceLine(String name) {
    return new OutsideTerm(
        LinkEnd.Type.MAINTENANCE_LINE, name, Saying.named("maintenance line", name));
  }

  /** Any other network that is not the provider's, a leased line included, at one end of a link. */
  public static OutsideTerm outsideNetwork(String name) {
    return new OutsideTerm(LinkEnd.Type.OTHER_NETWORK, name, Saying.named("outside network", name));
  }

  /** TLS at a version: 1.2 and 1.3 are safe (Ⅲ.3.2.2 a). */
  public static ProtocolsTerm tls(String version) {
    return protocol(Protocol.Kind.TLS, version);
  }

  /** TLS without a word on its version. */
  public static ProtocolsTerm tls() {
    return ProtocolsTerm.of(Protocol.Kind.TLS, Optional.empty());
  }

  /** SSL, of which no version is safe. */
  public static ProtocolsTerm ssl(String version) {
    return protocol(Protocol.Kind.SSL, version);
  }

  /** IPsec with its key exchange: {@code IKEV2} is safe. */
  public static ProtocolsTerm ipsec(IkeVersion version) {
    Saying.given(version);
    return ProtocolsTerm.of(Protocol.Kind.IPSEC, Optional.of(version.notation()));
  }

  /** IPsec without a word on its key exchange. */
  public static ProtocolsTerm ipsec() {
    return ProtocolsTerm.of(Protocol.Kind.IPSEC, Optional.empty());
  }

  /** SSH at a version: 2 is safe. */
  public static ProtocolsTerm ssh(String version) {
    return protocol(Protocol.Kind.SSH, version);
  }

  /** SSH without a word on its version. */
  public static ProtocolsTerm ssh() {
    return ProtocolsTerm.of(Protocol.Kind.SSH, Optional.empty());
  }

  /** WireGuard, whose one version is safe. */
  public static ProtocolsTerm wireGuard() {
    return ProtocolsTerm.of(Protocol.Kind.WIREGUARD, Optional.empty());
  }

  private static ProtocolsTerm protocol(Protocol.Kind kind, String version) {
    Saying.given(version);
    return ProtocolsTerm.of(kind, Optional.of(version));
  }

  /** A server certificate of a domain, as in {@code serverCertificate("payroll.example.jp").proper()} (Ⅲ.3.2.3). */
  public static CertificateTerm serverCertificate(String domain) {
    Saying saying = Saying.named("server certificate", domain);
    return new CertificateTerm(saying.plus(LinkFacts.SERVER_CERTIFICATE, Names.of(domain)));
  }

  /** The security characteristics of a link (Ⅲ.3.2.4). */
  public static CharacteristicTerm securityCharacteristics() {
    return new CharacteristicTerm(LinkFacts.LINK_SECURITY_CHARACTERISTICS);
  }

  /** The service level of a link, as in {@code serviceLevel("1 Gbps, peak x3 at month end")} (Ⅲ.3.2.4). */
  public static ServiceLevelTerm serviceLevel(String level) {
    Saying.given(level);
    return new ServiceLevelTerm(level);
  }

  /** The service level of a link, where it is not identified. */
  public static UnknownServiceLevelTerm serviceLevel() {
    return new UnknownServiceLevelTerm();
  }

  /** The management requirements of a link (Ⅲ.3.2.4). */
  public static CharacteristicTerm managementRequirements() {
    return new CharacteristicTerm(LinkFacts.LINK_MANAGEMENT_REQUIREMENTS);
  }

  /** A responsible manager, as in {@code responsibleManager("network")}. */
  public static ResponsibleManagerTerm responsibleManager(String title) {
    Saying.given(title);
    return new ResponsibleManagerTerm(title);
  }

  /** A check whenever a backup is taken, as an own target (Ⅲ.2.3.2 a). */
  public static BackupCheckTerm atEveryBackup() {
    return new BackupCheckTerm(Optional.empty());
  }

  /** A check of backups once in so long a time, as an own target (Ⅲ.2.3.2 a). */
  public static BackupCheckTerm onceIn(SpanTerm interval) {
    Saying.given(interval);
    return new BackupCheckTerm(Optional.of(interval));
  }
}
