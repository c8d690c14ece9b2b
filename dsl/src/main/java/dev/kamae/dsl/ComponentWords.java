package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Unit;
import java.util.List;

/** The first words for components, kinds of component and lengths of time. */
abstract class ComponentWords extends AccessWords {

  ComponentWords() {}

  /** A server, as in {@code server("web-1").running(platform("Debian 12"))}. */
  public static ServerTerm server(String name) {
    return new ServerTerm(name, List.of(), Saying.named("server", name));
  }

  /** A storage, as in {@code storage("vault")}. */
  public static StorageTerm storage(String name) {
    return new StorageTerm(name, Saying.named("storage", name));
  }

  /** An operating system, middleware or anything else that applications run on. */
  public static PlatformTerm platform(String name) {
    return new PlatformTerm(name, Saying.named("platform", name));
  }

  /** A database, as in {@code database("salaries").encryptedWith("AES-256").holding(PERSONAL)} (Ⅲ.2.2.2). */
  public static DatabaseTerm database(String name) {
    return new DatabaseTerm(name, Saying.named("database", name));
  }

  /** A service of an operator, such as a function or a queue. */
  public static ManagedServiceTerm managedService(String name) {
    return new ManagedServiceTerm(name, Saying.named("managed service", name));
  }

  /** An application, as in {@code application("payroll-web")}. */
  public static ApplicationTerm application(String name) {
    return new ApplicationTerm(name, Saying.named("application", name));
  }

  /** A firewall, as in {@code firewall("edge").chosenByPolicy().operatedByPolicy()} (Ⅲ.3.1.4). */
  public static FirewallTerm firewall(String name) {
    return new FirewallTerm(name, Saying.named("firewall", name));
  }

  /** A reverse proxy (Ⅲ.3.1.4). */
  public static ApplianceTerm reverseProxy(String name) {
    return new ApplianceTerm(
        name, ApplianceType.REVERSE_PROXY, Saying.named("reverse proxy", name));
  }

  /** A web application firewall. */
  public static ApplianceTerm waf(String name) {
    return new ApplianceTerm(name, ApplianceType.WAF, Saying.named("WAF", name));
  }

  /** A gateway of a virtual private network. */
  public static ApplianceTerm vpnGateway(String name) {
    return new ApplianceTerm(name, ApplianceType.VPN_GATEWAY, Saying.named("VPN gateway", name));
  }

  /** An intrusion detection system, as in {@code ids("sensor").updatingSignaturesEvery(days(1))} (Ⅲ.3.1.5). */
  public static IdsTerm ids(String name) {
    return new IdsTerm(name, Saying.named("IDS", name));
  }

  /** An intrusion prevention system (Ⅲ.3.1.5). */
  public static IpsTerm ips(String name) {
    return new IpsTerm(name, Saying.named("IPS", name));
  }

  /** A router, switch or load balancer. */
  public static NetworkDeviceTerm networkDevice(String name) {
    return new NetworkDeviceTerm(name, Saying.named("network device", name));
  }

  /** Every component, as in {@code liveness().of(everyComponent())}. */
  public static EveryComponentTerm everyComponent() {
    return new EveryComponentTerm();
  }

  /** Every application. */
  public static KindTerm applications() {
    return new KindTerm(ElementKind.APPLICATION);
  }

  /** Every platform: operating systems, middleware, databases, managed services. */
  public static KindTerm platforms() {
    return new KindTerm(ElementKind.PLATFORM);
  }

  /** Every server. */
  public static KindTerm servers() {
    return new KindTerm(ElementKind.SERVER);
  }

  /** Every storage. */
  public static KindTerm storages() {
    return new KindTerm(ElementKind.STORAGE);
  }

  /** Every security appliance. */
  public static KindTerm securityAppliances() {
    return new KindTerm(ElementKind.SECURITY_APPLIANCE);
  }

  /** Every network device. */
  public static KindTerm networkDevices() {
    return new KindTerm(ElementKind.NETWORK_DEVICE);
  }

  /** So many seconds. */
  public static SpanTerm seconds(long amount) {
    return new SpanTerm(amount, Unit.SECONDS);
  }

  /** So many minutes. */
  public static SpanTerm minutes(long amount) {
    return new SpanTerm(amount, Unit.MINUTES);
  }

  /** So many hours; {@code hours(5).perYear()} is a time within each year. */
  public static SpanTerm hours(long amount) {
    return new SpanTerm(amount, Unit.HOURS);
  }

  /** So many days. */
  public static SpanTerm days(long amount) {
    return new SpanTerm(amount, Unit.DAYS);
  }

  /** So many weeks. */
  public static SpanTerm weeks(long amount) {
    return new SpanTerm(amount, Unit.WEEKS);
  }

  /** So many months of the calendar, from whatever day they start. */
  public static SpanTerm months(long amount) {
    return new SpanTerm(amount, Unit.MONTHS);
  }

  /** So many years of the calendar. */
  public static SpanTerm years(long amount) {
    return new SpanTerm(amount, Unit.YEARS);
  }
}
