package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.OwnModule;
import dev.kamae.described.FactConstants;
import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.DatabaseTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.RecordTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.StorageTerm;
import dev.kamae.dsl.WaiverTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.organisation.IncidentFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the code of a posture reads. */
class PostureCodeTest {

  private static final Path GOLDEN = OwnModule.file("src/test/resources/printed/Small.txt");

  private final ServerTerm web = server("web-1").running(platform("Debian 12"), application("web"));
  private final DatabaseTerm data = database("data").encryptedWith("AES-256").holding(PERSONAL);
  private final ServerTerm db = server("db-1").running(platform("Debian 12"), data);
  private final ServerTerm logs = server("class").standingBy(HOT);
  private final StorageTerm vault = storage("金庫 \"A\\u0041\" 🔒");
  private final FirewallTerm edge = firewall("edge-fw").chosenByPolicy();
  private final SegmentTerm inside = segment("inside").of(db, vault);
  private final OperatorTerm cloud = operator("Example Cloud")
      .provenBy(auditReport("SOC 2")
          .issuedOn(2026, 1, 15)
          .validUntil(2027, 1, 14)
          .covering(III_4_1_1, BACKUP_INTERVAL));

  private final Description small = () -> provider("Small KK")
      .offering(service("crm")
          .demanding(confidentiality(HIGH), availability(MIDDLE))
          .offered(aroundTheClock().announcedBeforehand())
          .promising(percent("99.5"))
          .handling(information("customers", PERSONAL).governedBy(law("Act"), contract("NDA"))))
      .housedIn(building("Tokyo DC")
          .in(JAPAN)
          .withFloors(8)
          .with(serverRoom("T-401").onFloor(4).holding(web, edge), serverRoom("T-402")))
      .hostedBy(
          cloud, region("berlin").in(country("DE")).holding(vault, zone("a", db), zone("b", logs)))
      .connectedBy(
          inside,
          link("customers")
              .from(internet())
              .to(web)
              .through(edge)
              .encryptedBy(tls("1.3").and(ssh("2")))
              .certifiedBy(serverCertificate("small.example.jp").proper().clearlyNamed())
              .by(responsibleManager("network")),
          link("inner").from(web).to(inside).unencrypted())
      .admitting(
          users().by(password()),
          administrators().by(icCard().and(password())).orBy(passkey()).listed())
      .watching(
          liveness().of(everyComponent()).every(minutes(5)).tellingAllUsersWithin(minutes(15)),
          faults().of(servers()).every(minutes(10)),
          faults().of(web).notWatched(),
          faults().of(data).evaluated())
      .reporting(toUsers().every(months(1)).with(AVAILABILITY, SLA_RESULTS))
      .keepingUp(
          patches().of(servers()).startedWithin(hours(12)).afterVendorRelease().informedBy("IPA"),
          clocks().of(servers()).notSynced(),
          clocks().of(web, logs).syncedBy(NTP),
          diagnosis(SIMPLE).of(securityAppliances()).every(months(1)).planningTimes())
      .keeping(
          log(USAGE, EXCEPTIONS).keptFor(months(3)).recording(USER_IDS).onLogServer(logs),
          backup().of(SERVICE_DATA).onto(vault).every(days(1)).checkedEvery(weeks(1)))
      .organising(
          partnerProvider("Bank").agreedOn(FAULTS),
          record("ledger", ACCOUNTING).managedAsLawAsks(),
          incidents().toContact("CSIRT").handledInStages(ISOLATE, FULL_RECOVERY))
      .targeting(STANDBY_OF_LOG_SERVER, HOT)
      .excluding(III_2_2_1, "no mail");

  @Test
  void a_small_posture_reads_like_a_description() throws IOException {
    String source = PostureCode.of(small.posture(), "com.example.Small");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, source, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), source);
  }

  @Test
  void the_small_posture_is_described_once_more() {
    String source = PostureCode.of(small.posture(), "com.example.Small");
    Posture printed = Compiled.description("com.example.Small", source).posture();
    assertEquals(Parts.of(small.posture()), Parts.of(printed));
    assertEquals("com.example.Small", printed.description());
  }

  @Test
  void code_that_is_printed_from_what_it_describes_is_the_same() {
    String source = PostureCode.of(small.posture(), "Small");
    assertEquals(source, PostureCode.of(Compiled.description("Small", source).posture(), "Small"));
  }

  @Test
  void what_no_word_says_stands_in_a_comment() {
    Claim<?> odd = new Claim<>(Monitoring.FAULT.told(), Said.yes(true, SourceLine.UNKNOWN));
    Topic provider = Topic.builder()
        .kind(ElementKind.PROVIDER)
        .name("Odd KK")
        .facts(Facts.of(List.of(odd)))
        .source(SourceLine.UNKNOWN)
        .build();
    Posture posture = Posture.builder().provider(provider).description("odd").build();
    String source = PostureCode.of(posture, "Odd");
    assertTrue(source.endsWith("}\n// no word says: fault-told of PROVIDER is \"true\"\n"), source);
  }

  @Test
  void gaps_that_are_accepted_are_accepted_once_more() {
    LinkTerm users = link("users").from(internet()).to(web).unencrypted();
    ServiceTerm crm = service("crm").handling(information("customers", PERSONAL));
    ServerRoomTerm room = serverRoom("r").holding(web);
    BuildingTerm building = building("b").with(room);
    RecordTerm ledger = record("ledger", ACCOUNTING);
    Description description = () -> provider("Small KK")
        .offering(crm)
        .housedIn(building)
        .connectedBy(users)
        .organising(ledger, partnerProvider("Bank"))
        .accepting(
            accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(web)),
            accepted(gap(OUTAGE_NOTICE, hours(6)).ofEveryElement()),
            accepted(gap(AVAILABILITY_OF_SERVICE, percent("90")).of(crm)),
            accepted(gap(BACKUP_GENERATIONS, 0).of(SERVICE_DATA, CONFIGURATION)),
            accepted(gap(BACKUP_CHECK, onceIn(months(1))).of(CONFIGURATION)),
            accepted(gap(ADMINISTRATOR_AUTHENTICATION, password()).of(administrators())),
            accepted(gap(USAGE_LOG_RETENTION, days(1)).of(USAGE)),
            accepted(gap(ENCRYPTION, tls("1.0")).of(users)),
            accepted(gap(SIGNATURE_UPDATE, ABSENT).ofTheProvider()),
            accepted(gap(II_6_1_1, IncidentFacts.INCIDENTS_RECORDED).ofTheProvider()),
            accepted(gap(III_1_1_1, Monitoring.LIVENESS.watched()).of(web)),
            accepted(gap(III_4_1_1, FacilityFacts.CONSTRUCTION).of(building, room)),
            accepted(gap(II_7_1_2, IncidentFacts.INCIDENTS_RECORDED).of(ledger)));
    Posture posture = description.posture();

    String source = PostureCode.of(posture, "Small");

    assertTrue(
        source.contains(
            "gap(LIVENESS_INTERVAL, minutes(30)).of(web1).because(\"it moves\").ownedBy(\"CISO\").until(2027, 3, 31)"),
        source);
    assertTrue(source.contains("import dev.kamae.posture.organisation.IncidentFacts;"), source);
    Posture printed = Compiled.description("Small", source).posture();
    assertEquals(posture.waivers(), printed.waivers(), source);
    assertEquals(Parts.of(posture), Parts.of(printed));
  }

  private static WaiverTerm accepted(ReasonStage gap) {
    return gap.because("it moves").ownedBy("CISO").until(2027, 3, 31);
  }

  @Test
  void every_fact_has_code_of_its_own() {
    FactConstants.all().forEach(each -> assertTrue(FactCode.of(each) != null, each::id));
  }

  @Test
  void the_words_of_a_provider_that_says_nothing_are_its_name() {
    ProviderTerm silent = provider("Silent KK");
    Description description = () -> silent;
    assertTrue(PostureCode.of(description.posture(), "Silent")
        .contains("    return provider(\"Silent KK\");\n"));
  }
}
