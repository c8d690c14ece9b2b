package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.ApplianceTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FactorTerm;
import dev.kamae.dsl.IdsTerm;
import dev.kamae.dsl.NetworkDeviceTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.organisation.ComplianceFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureWordsTest {

  private final ServerTerm web =
      server("web").running(platform("Debian 12"), application("shop"), database("orders"));
  private final ApplianceTerm proxy = reverseProxy("proxy");
  private final IdsTerm sensor = ids("sensor");
  private final NetworkDeviceTerm router = networkDevice("router");

  private static Posture posture(Description description) {
    return description.posture();
  }

  private static List<String> names(Posture posture) {
    return posture.components().stream().map(Component::name).toList();
  }

  @Test
  void what_runs_on_a_server_is_named_through_it_and_stands_where_it_stands() {
    Posture posture = posture(() ->
        provider("Acme").housedIn(building("DC").with(serverRoom("R-1").holding(web, router))));

    assertEquals(
        List.of("web", "web/Debian 12", "web/shop", "web/orders", "router"), names(posture));
    Component platform = posture.components().get(1);
    assertEquals("web", platform.host().orElseThrow());
    assertEquals("DC", platform.place());
    assertEquals("R-1", platform.room().orElseThrow());
  }

  @Test
  void a_region_has_zones_and_services_that_stand_in_none_of_them() {
    OperatorTerm cloud = operator("Cloud")
        .provenBy(
            auditReport("SOC 2").issuedOn(2026, 1, 15).validUntil(2027, 1, 14).covering(III_4_1_1),
            certificate("ISO/IEC 27001")
                .issuedOn(2025, 4, 1)
                .validUntil(2028, 3, 31)
                .covering(III_1_1_5, LIVENESS_INTERVAL));
    Posture posture = posture(() -> provider("Acme")
        .hostedBy(
            cloud,
            region("frankfurt")
                .in(country("DE"))
                .holding(zone("a", web), managedService("queue"))));

    Region region = (Region) posture.places().get(0);
    assertEquals(List.of("a"), region.zones());
    assertEquals("Cloud", region.operator().orElseThrow());
    assertTrue(posture.components().get(4).room().isEmpty());
    Operator operator = posture.operator("Cloud").orElseThrow();
    assertEquals("SOC 2", operator.evidence().get(0).title());
    assertEquals(LocalDate.of(2025, 4, 1), operator.evidence().get(1).issued());
    assertEquals(
        List.of(III_1_1_5, LIVENESS_INTERVAL), operator.evidence().get(1).clauses());
  }

  @Test
  void links_lead_from_outside_to_components_and_segments() {
    ApplianceTerm filter = waf("filter");
    ApplianceTerm gateway = vpnGateway("gateway");
    SegmentTerm dmz = segment("dmz").of(web, proxy);
    Posture posture = posture(() -> provider("Acme")
        .housedIn(
            building("DC").with(serverRoom("R-1").holding(web, proxy, sensor, filter, gateway)))
        .connectedBy(
            dmz,
            link("customers")
                .from(internet())
                .to(proxy)
                .through(filter)
                .watchedBy(sensor)
                .encryptedBy(tls("1.3").and(ipsec())),
            link("upkeep")
                .from(maintenanceLine("Ops KK"))
                .to(dmz)
                .through(gateway)
                .encryptedBy(ssh("2"))
                .reportingFaults(),
            link("head office")
                .from(outsideNetwork("leased line"))
                .to(web)
                .encryptedBy(wireGuard()),
            link("old").from(web).to(internet()).encryptedBy(ssl("3.0")),
            link("odd").from(web).to(internet()).encryptedBy(ssh()),
            link("inner").from(dmz).to(web).encryptedBy(tls())));

    Link customers = posture.links().get(0);
    assertEquals(List.of("filter", "sensor"), customers.through());
    assertEquals(ElementKind.EXTERNAL_LINK, customers.kind());
    assertEquals(
        List.of("TLS 1.3|IPSEC", "SSH 2", "WIREGUARD", "SSL 3.0", "SSH", "TLS"),
        posture.links().stream()
            .map(each -> each.facts().of(LinkFacts.LINK_ENCRYPTED_BY).get().notation())
            .toList());
    assertEquals(
        new LinkEnd(LinkEnd.Type.SEGMENT, "dmz"), posture.links().get(1).to());
    assertEquals(
        new LinkEnd(LinkEnd.Type.OTHER_NETWORK, "leased line"),
        posture.links().get(2).from());
    assertEquals(ElementKind.INNER_LINK, posture.links().get(5).kind());
    assertEquals(List.of("web", "proxy"), posture.segments().get(0).members());
  }

  @Test
  void a_service_demands_a_pattern_and_offers_hours() {
    Posture posture = posture(() -> provider("Acme")
        .offering(service("shop")
            .demanding(confidentiality(LOW), availability(MIDDLE))
            .offered(contractHours(hours(3120).perYear()))
            .handling(
                information("orders", CONFIDENTIAL).governedBy(contract("master agreement")))));

    assertEquals(Pattern.PATTERN_5, posture.pattern().orElseThrow());
    assertEquals(
        "PT3120H/P1Y",
        posture.services().get(0).facts().of(ServiceFacts.CONTRACT_HOURS).get().toString());
    assertEquals(
        "master agreement",
        posture
            .topics(ElementKind.INFORMATION)
            .findFirst()
            .orElseThrow()
            .facts()
            .of(ComplianceFacts.INFORMATION_GOVERNED_BY)
            .get()
            .toString());
  }

  @Test
  void own_targets_and_exclusions_are_kept_with_their_lines() {
    FactorTerm card = icCard();
    Posture posture = posture(() -> provider("Acme")
        .targeting(LIVENESS_INTERVAL, seconds(30))
        .targeting(BACKUP_INTERVAL, weeks(1))
        .targeting(AVAILABILITY_OF_SERVICE, percent("99.99"))
        .targeting(BACKUP_GENERATIONS, 7)
        .targeting(STANDBY_OF_LOG_SERVER, HOT)
        .targeting(BACKUP_CHECK, atEveryBackup())
        .targeting(USER_AUTHENTICATION, card, passkey())
        .targeting(ENCRYPTION, tls("1.3"))
        .excluding(III_1_1_7, "by contract"));

    assertEquals(
        List.of("PT30S", "P1W", "99.99%", "7", "HOT", "IC_CARD|PASSKEY", "TLS 1.3"),
        posture.targets().stream()
            .filter(each -> each.item() != BACKUP_CHECK)
            .map(each -> each.value().toString())
            .toList());
    assertEquals("by contract", posture.exclusions().get(0).reason());
    assertTrue(posture.exclusions().get(0).source().line() > 0);
  }

  @Test
  void a_check_of_backups_can_be_aimed_at_once_in_a_time() {
    Posture posture = posture(() -> provider("Acme").targeting(BACKUP_CHECK, onceIn(months(1))));

    assertEquals("P1M", posture.targetFor(BACKUP_CHECK).orElseThrow().value().notation());
  }

  @Test
  void a_plan_of_every_component_reaches_each_of_them() {
    Posture posture = posture(() -> provider("Acme")
        .housedIn(building("DC").with(serverRoom("R-1").holding(web, router)))
        .watching(liveness().of(everyComponent()).every(minutes(5))));

    assertEquals(
        5,
        posture.components().stream()
            .filter(each -> each.facts()
                .of(dev.kamae.posture.operation.Monitoring.LIVENESS.interval())
                .isYes())
            .count());
  }
}
