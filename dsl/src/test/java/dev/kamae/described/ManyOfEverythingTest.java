package dev.kamae.described;

import static dev.kamae.assessment.WaiverState.ACTIVE;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Measure.*;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.AttestedFact;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.BackupTerm;
import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.IpsTerm;
import dev.kamae.dsl.LawTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.WaiverTerm;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.organisation.InformationKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many of whatever is no component: judged one and all, in proportion to the number; the limit leaves room. */
class ManyOfEverythingTest {

  private static final int MANY = 10_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static <T> T[] many(IntFunction<T> each, IntFunction<T[]> array) {
    return IntStream.range(0, MANY).mapToObj(each).toArray(array);
  }

  private static Assessment assessed(Description description) {
    return CpuTime.within(
        LIMIT, () -> AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1)));
  }

  private static int open(Assessment assessment, Measure measure) {
    return (int) assessment.of(measure).requirement().open().stream()
        .map(each -> each.element().name())
        .distinct()
        .count();
  }

  @Test
  void buildings_with_their_rooms() {
    BuildingTerm[] buildings = many(
        i -> building("b-" + i)
            .in(JAPAN)
            .withFloors(2)
            .with(serverRoom("r-" + i).onFloor(1).holding(server("s-" + i))),
        BuildingTerm[]::new);
    Assessment assessment = assessed(() -> provider("Acme").housedIn(buildings));

    assertEquals(MANY, assessment.posture().places().size());
    assertEquals(MANY, open(assessment, III_4_1_1));
  }

  @Test
  void operators_that_each_host_a_region_and_prove_a_measure() {
    Assessment assessment = assessed(() -> {
      ProviderTerm provider = provider("Acme");
      for (int i = 0; i < MANY; i++) {
        provider = provider.hostedBy(
            operator("op-" + i)
                .provenBy(auditReport("SOC 2")
                    .issuedOn(2026, 1, 1)
                    .validUntil(2026, 12, 31)
                    .covering(III_1_1_1)),
            region("r-" + i).holding(server("s-" + i)));
      }
      return provider;
    });

    assertEquals(MANY, assessment.posture().operators().size());
    assertEquals(0, open(assessment, III_1_1_1));
    assertEquals(MANY, open(assessment, III_1_1_2));
  }

  @Test
  void links_through_firewalls_watched_by_an_ips_each() {
    ServerTerm web = server("web");
    FirewallTerm[] walls = many(i -> firewall("f-" + i), FirewallTerm[]::new);
    IpsTerm[] guards =
        many(i -> ips("i-" + i).updatingSignaturesEvery(days(1 + i)), IpsTerm[]::new);
    ComponentTerm<?>[] all = Stream.of(new ComponentTerm<?>[] {web}, walls, guards)
        .flatMap(Arrays::stream)
        .toArray(ComponentTerm<?>[]::new);
    LinkTerm[] links = many(
        i -> link("l-" + i)
            .from(outsideNetwork("o-" + i))
            .to(web)
            .through(walls[i])
            .watchedBy(guards[i])
            .encryptedBy(i % 2 == 0 ? tls("1.3") : ssl("3.0")),
        LinkTerm[]::new);
    Assessment assessment = assessed(() -> standing(all).connectedBy(links));

    assertEquals(MANY / 2, assessment.of(ENCRYPTION).open(PATTERN_1).size());
    assertEquals(MANY, assessment.of(SIGNATURE_UPDATE).elements().size());
    assertEquals(0, open(assessment, III_3_1_5));
  }

  @Test
  void services_that_hold_information_under_many_laws() {
    LawTerm[] laws = many(i -> law("act " + i), LawTerm[]::new);
    ServiceTerm[] services = many(
        i -> service("s-" + i)
            .promising(percent(i % 2 == 0 ? "99.9" : "80"))
            .handling(information("i-" + i, InformationKind.PERSONAL).governedBy(laws[i])),
        ServiceTerm[]::new);
    Assessment assessment = assessed(() -> provider("Acme")
        .offering(services)
        .offering(service("all")
            .handling(information("all", InformationKind.PERSONAL).governedBy(laws[0], laws))));

    assertEquals(
        MANY / 2 + 1, assessment.of(AVAILABILITY_OF_SERVICE).open(PATTERN_1).size());
    assertEquals(
        MANY + 1, assessment.posture().topicsOf(ElementKind.INFORMATION).size());
  }

  @Test
  void partner_providers_that_somebody_vouches_for() {
    PartnerProviderTerm[] partners = many(
        i -> partnerProvider("p-" + i)
            .agreedOn(FAULTS, QUESTIONS, REQUESTS)
            .attestedBy("Mori")
            .on(2026, 1, 1)
            .until(2026, i % 2 == 0 ? 12 : 3, 31)
            .evidence("https://wiki.example.jp/" + i),
        PartnerProviderTerm[]::new);
    Assessment assessment = assessed(() -> standing(server("s")).organising(partners));

    assertEquals(3 * MANY, assessment.attested().size());
    assertEquals(
        3 * MANY / 2,
        assessment.attested().stream().filter(AttestedFact::counts).count());
  }

  @Test
  void waivers_of_one_element_each() {
    ServerTerm[] servers = many(i -> server("s-" + i), ServerTerm[]::new);
    WaiverTerm[] waivers = many(
        i -> gap(LIVENESS_INTERVAL, minutes(30))
            .of(servers[i])
            .because("batch")
            .ownedBy("Mori")
            .until(2026, 9, 30),
        WaiverTerm[]::new);
    Assessment assessment = assessed(() ->
        standing(servers).watching(liveness().of(servers()).every(minutes(30))).accepting(waivers));

    Waivers over = CpuTime.within(LIMIT, () -> Waivers.over(assessment, PATTERN_1));
    assertEquals(MANY, over.in(ACTIVE).size());
    assertTrue(CpuTime.within(LIMIT, () -> over.cover(LIVENESS_INTERVAL)));
  }

  @Test
  void waivers_of_links_by_name() {
    ServerTerm web = server("web");
    LinkTerm[] links = many(
        i -> link("l-" + i).from(outsideNetwork("o-" + i)).to(web).unencrypted(), LinkTerm[]::new);
    WaiverTerm[] waivers = many(
        i -> gap(ENCRYPTION, ABSENT).of(links[i]).because("b").ownedBy("Mori").until(2026, 9, 30),
        WaiverTerm[]::new);
    Assessment assessment = assessed(() -> standing(web).connectedBy(links).accepting(waivers));

    assertTrue(CpuTime.within(LIMIT, () -> Waivers.over(assessment, PATTERN_1).cover(ENCRYPTION)));
  }

  @Test
  void plans_logs_and_waivers_that_say_the_same_over_and_over() {
    Assessment assessment = assessed(() -> standing(server("s"))
        .watching(many(i -> liveness().of(everyComponent()).every(minutes(5)), LivenessTerm[]::new))
        .keeping(many(i -> backup().of(SERVICE_DATA).restoredBy("r-" + i), BackupTerm[]::new)));

    assertEquals(1, assessment.of(LIVENESS_INTERVAL).elements().size());
    assertEquals(3, assessment.of(BACKUP_CHECK).open(PATTERN_1).size());
    assertEquals(1, assessment.of(OUTAGE_NOTICE).open(PATTERN_1).size());
  }

  @Test
  void terms_may_grow_in_loops() {
    Posture posture = CpuTime.within(LIMIT, () -> {
      ProviderTerm provider = provider("Acme");
      BuildingTerm building = building("b");
      ServerTerm server = server("s");
      for (int i = 0; i < MANY; i++) {
        server = server.running(platform("p-" + i));
        building = building.with(serverRoom("r-" + i));
      }
      for (int i = 0; i < 10 * MANY; i++) {
        provider = provider.offering(service("v-" + i));
      }
      ProviderTerm whole = provider.housedIn(building.with(serverRoom("all").holding(server)));
      return ((Description) () -> whole).posture();
    });

    assertEquals(1 + MANY, posture.components().size());
    assertEquals(10 * MANY, posture.services().size());
  }

  @Test
  void faults_are_all_told_in_order() {
    ServerTerm[] nowhere = many(i -> server("s-" + i), ServerTerm[]::new);
    LinkTerm[] links = many(i -> link("l-" + i).from(internet()).to(nowhere[i]), LinkTerm[]::new);
    Description description = () -> standing(server("web")).connectedBy(links);

    List<String> faults = CpuTime.within(
        LIMIT,
        () -> assertThrows(DescriptionException.class, description::posture).faults());
    assertEquals(MANY, faults.size());
    assertEquals(faults.stream().sorted().toList(), faults);
  }
}
