package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.ADMINISTRATOR_AUTHENTICATION;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.FOLLOW_UP_DELAY;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Item.SIMPLE_DIAGNOSIS_INTERVAL;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Item.USAGE_LOG_RETENTION;
import static dev.kamae.guideline.Measure.III_4_1_1;
import static dev.kamae.guideline.Measure.II_6_1_1;
import static dev.kamae.guideline.Measure.II_7_1_2;
import static dev.kamae.guideline.Practice.III_3_2_1_I;
import static dev.kamae.guideline.Practice.II_7_1_1_I;
import static dev.kamae.guideline.Practice.II_8_1_1_I;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.PlatformTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.RecordTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.organisation.ComplianceFacts;
import dev.kamae.posture.organisation.IncidentFacts;
import dev.kamae.posture.organisation.SupportFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words for accepted gaps, each with what it puts into the posture. */
class WaiverWordsTest {

  private static final Fact<?> FACT = IncidentFacts.INCIDENTS_RECORDED;
  private static final PlatformTerm LINUX = platform("Linux");
  private static final ServerTerm WEB = server("web").running(LINUX);
  private static final ServerTerm DB = server("db").running(LINUX);
  private static final ServerRoomTerm ROOM = serverRoom("R-1").holding(WEB, DB);
  private static final BuildingTerm BUILDING = building("DC").with(ROOM);
  private static final LinkTerm LINK = link("users").from(internet()).to(WEB);
  private static final InformationTerm SALARIES = information("salaries", PERSONAL);
  private static final ServiceTerm SERVICE = service("payroll").handling(SALARIES);
  private static final RecordTerm LEDGER = record("ledger", ACCOUNTING);
  private static final PartnerProviderTerm PARTNER = partnerProvider("Pay KK");

  private static final ProviderTerm ACME = provider("Acme")
      .offering(SERVICE)
      .housedIn(BUILDING)
      .connectedBy(LINK, exchange().by(E_MAIL))
      .organising(LEDGER, PARTNER);

  private static void accepted(ReasonStage gap, String... waivers) {
    ProviderTerm accepting =
        ACME.accepting(gap.because("it is old").ownedBy("Sato").until(2026, 9, 30));
    Description description = () -> accepting;
    List<Waiver> found = description.posture().waivers();
    assertEquals(List.of(waivers), found.stream().map(WaiverWordsTest::text).toList());
    for (Waiver each : found) {
      assertEquals("it is old", each.reason());
      assertEquals("Sato", each.owner());
      assertEquals(LocalDate.of(2026, 9, 30), each.lastDay());
      assertTrue(Example.isHere(each.source()));
    }
  }

  private static String text(Waiver waiver) {
    return waiver.gap() + " " + waiver.element().map(Record::toString).orElse("all");
  }

  private static String value(String item, String value, String element) {
    return "OfValue[clause=" + item + ", value=" + value + "] " + element;
  }

  private static String facts(String clause, Fact<?> fact, String element) {
    return "OfFacts[clause=" + clause + ", facts=[" + fact.id() + "]] " + element;
  }

  private static String element(String kind, String name) {
    return "WaivedElement[kind=" + kind + ", name=" + name + "]";
  }

  @Test
  void each_kind_of_value() {
    accepted(
        gap(LIVENESS_INTERVAL, minutes(30)).ofEveryElement(), value("III.1.1.1.a", "PT30M", "all"));
    accepted(
        gap(AVAILABILITY_OF_SERVICE, percent("90")).of(SERVICE),
        value("III.2.1.1.a", "90%", element("SERVICE", "payroll")));
    accepted(
        gap(BACKUP_GENERATIONS, 0).of(SERVICE_DATA),
        value("III.2.3.1.b", "0", element("BACKUP_TARGET", "service data")));
    accepted(
        gap(STANDBY_OF_LOG_SERVER, NONE).of(WEB),
        value("III.2.1.3.c", "NONE", element("SERVER", "web")));
    accepted(
        gap(BACKUP_CHECK, onceIn(months(1))).of(CONFIGURATION),
        value(
            "III.2.3.2.a", "AtInterval[interval=P1M]", element("BACKUP_TARGET", "configuration")));
    accepted(
        gap(ADMINISTRATOR_AUTHENTICATION, password(), icCard()).of(administrators()),
        value("III.3.1.3.b", "ID_PASSWORD|IC_CARD", element("POLICY", "administrators")));
    accepted(
        gap(ENCRYPTION, tls("1.0")).of(LINK),
        value("III.3.2.2.a", "TLS 1.0", element("EXTERNAL_LINK", "users")));
    accepted(
        gap(SIGNATURE_UPDATE, ABSENT).ofTheProvider(),
        "OfAbsence[clause=III.3.1.5.a] " + element("PROVIDER", "Acme"));
  }

  @Test
  void each_kind_of_element() {
    accepted(
        gap(LIVENESS_INTERVAL, minutes(30)).of(LINUX),
        value("III.1.1.1.a", "PT30M", element("PLATFORM", "db/Linux")),
        value("III.1.1.1.a", "PT30M", element("PLATFORM", "web/Linux")));
    accepted(
        gap(FOLLOW_UP_DELAY, hours(30)).of(FAULT),
        value("III.1.1.8.a", "PT30H", element("EVENT", "fault")));
    accepted(
        gap(USAGE_LOG_RETENTION, days(1)).of(USAGE),
        value("III.2.1.3.a", "P1D", element("LOG", "usage")));
    accepted(
        gap(SIMPLE_DIAGNOSIS_INTERVAL, years(1)).of(SIMPLE),
        value("III.2.1.4.a", "P1Y", element("DIAGNOSIS", "simple")));
    accepted(
        gap(III_4_1_1, FacilityFacts.CONSTRUCTION).of(BUILDING, ROOM),
        facts("III_4_1_1", FacilityFacts.CONSTRUCTION, element("BUILDING", "DC")),
        facts("III_4_1_1", FacilityFacts.CONSTRUCTION, element("SERVER_ROOM", "R-1")));
    accepted(gap(II_7_1_2, FACT).of(LEDGER), facts("II_7_1_2", FACT, element("RECORD", "ledger")));
    accepted(
        gap(II_7_1_1_I, ComplianceFacts.INFORMATION_GOVERNED_BY).of(SALARIES),
        facts(
            "II_7_1_1_I",
            ComplianceFacts.INFORMATION_GOVERNED_BY,
            element("INFORMATION", "salaries")));
    accepted(
        gap(II_8_1_1_I, SupportFacts.FAULTS_AGREED_WITH_PARTNER).of(PARTNER),
        facts(
            "II_8_1_1_I",
            SupportFacts.FAULTS_AGREED_WITH_PARTNER,
            element("PARTNER_PROVIDER", "Pay KK")));
    accepted(
        gap(III_3_2_1_I, LinkFacts.LINK_MANAGER).of(E_MAIL),
        facts("III_3_2_1_I", LinkFacts.LINK_MANAGER, element("EXCHANGE_MEANS", "mail")));
    accepted(
        gap(II_6_1_1, FACT).ofTheProvider(), facts("II_6_1_1", FACT, element("PROVIDER", "Acme")));
    accepted(
        gap(ADMINISTRATOR_AUTHENTICATION, ABSENT).of(users()),
        "OfAbsence[clause=III.3.1.3.b] " + element("POLICY", "users"));
  }
}
