package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.III_4_1_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FaultsTerm;
import dev.kamae.dsl.IssuedEvidenceStage;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.PerformanceTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import org.junit.jupiter.api.Test;

/** Values that nothing can have. */
class ValueFaultsTest {

  private final ServerTerm web = server("web");

  @Test
  void spans_that_are_zero_negative_or_endless() {
    int start = line();
    LivenessTerm negative = liveness().of(web).every(minutes(-5));
    FaultsTerm zero = faults().of(web).every(minutes(0));
    PerformanceTerm endless = performance().of(web).every(years(1_001));
    LivenessTerm late = liveness().of(web).tellingAllUsersWithin(hours(-1));
    refused(
        start,
        standing(web).watching(negative, zero, endless, late),
        "liveness() has an interval of -5 minutes; an interval is more than zero (+1)",
        "faults() has an interval of 0 minutes; an interval is more than zero (+2)",
        "performance() has an interval of 1001 years; a span is at most 1000 years (+3)",
        "liveness() has a delay of -1 hours; a delay is zero or more (+4)");
  }

  @Test
  void a_delay_may_be_zero() {
    Description description =
        () -> standing(web).watching(liveness().of(web).tellingAllUsersWithin(minutes(0)));
    assertEquals(1, description.posture().components().size());
  }

  @Test
  void percentages() {
    int start = line();
    ServiceTerm more = service("a").promising(percent("100.5"));
    ServiceTerm less = service("b").promising(percent("-1"));
    ServiceTerm none = service("c").promising(percent("high"));
    refused(
        start,
        provider("Acme").offering(more, less, none),
        "service 'a' promises 100.5 %: a percentage lies between 0 and 100 (+1)",
        "service 'b' promises -1 %: a percentage lies between 0 and 100 (+2)",
        "service 'c' promises 'high': a percentage is written in digits, such as 99.95 (+3)");
  }

  @Test
  void service_hours() {
    int start = line();
    ServiceTerm none = service("a").offered(contractHours(hours(0).perYear()));
    ServiceTerm many = service("b").down(hours(9_000).perYear());
    ServiceTerm both =
        service("c").offered(contractHours(hours(8).perYear())).down(hours(9).perYear());
    ServiceTerm month = service("d").down(months(1).perYear());
    refused(
        start,
        provider("Acme").offering(none, many, both, month),
        "contractHours(...) has a contract time of 0 hours per year; a contract time is more than zero (+1)",
        "service 'b' has a downtime of 9000 hours per year; a year has 8760 hours (+2)",
        "service 'c' has planned maintenance and downtime of 9 hours together; its contract hours are 8 hours (+4)",
        "service 'd' has a downtime of 1 month per year; say it in weeks, days, hours, minutes or seconds (+5)");
  }

  @Test
  void maintenance_and_downtime_may_fill_the_contract_hours() {
    Description description = () -> provider("Acme")
        .offering(service("payroll")
            .offered(contractHours(hours(8).perYear())
                .lessPlannedMaintenance(hours(0).perYear()))
            .down(hours(8).perYear()));
    assertEquals(1, description.posture().services().size());
  }

  @Test
  void demands() {
    int start = line();
    ServiceTerm middle = service("a").demanding(confidentiality(MIDDLE), availability(HIGH));
    refused(
        start,
        provider("Acme").offering(middle),
        "service 'a' demands confidentiality MIDDLE; it is HIGH or LOW (+1)");
  }

  @Test
  void floors() {
    int start = line();
    ServerRoomTerm zero = serverRoom("zero").onFloor(0);
    ServerRoomTerm above = serverRoom("above").onFloor(4);
    ServerRoomTerm basement = serverRoom("basement").onFloor(-2);
    ServerRoomTerm top = serverRoom("top").onFloor(3);
    BuildingTerm none = building("none").withFloors(0);
    refused(
        start,
        provider("Acme")
            .housedIn(building("Tokyo").withFloors(3).with(zero, above, basement, top), none)
            .housedIn(building("low").withFloors(1)),
        "server room 'zero' is on floor 0; there is no floor 0: "
            + "the ground floor is the first, basements are -1, -2, … (+1)",
        "server room 'above' is on floor 4 of building 'Tokyo', which has 3 (+2)",
        "building 'none' has 0 floors; a building has one or more (+5)");
  }

  @Test
  void texts() {
    int start = line();
    BuildingTerm blank = building(" ");
    BuildingTerm bell = building("a\u0007");
    BuildingTerm half = building("b").protectedFromFloodsBy("wall \ud83d");
    BuildingTerm empty = building("c").protectedFromFloodsBy("");
    ProviderTerm provider = provider("Acme\n");
    refused(
        start,
        provider.housedIn(blank, bell, half, empty),
        "building ' ' has a blank name (+1)",
        "building 'a<U+0007>' has the control character U+0007 in its name (+2)",
        "protectedFromFloodsBy(...) of building 'b' was given a text that has the lone surrogate U+D83D (+3)",
        "protectedFromFloodsBy(...) of building 'c' was given a text that is blank (+4)",
        "provider 'Acme<U+000A>' has the control character U+000A in its name (+5)");
  }

  @Test
  void any_printable_text_of_a_thousand_characters_is_a_name() {
    String name = "<b>&\"'\\ \ud83d\ude00".repeat(111) + "終";
    Description description = () -> standing(server(name));
    assertEquals(name, description.posture().components().get(0).name());
  }

  @Test
  void longer_texts() {
    int start = line();
    ServerTerm server = server("s".repeat(999) + "😀😀");
    BuildingTerm building = building("b").in(JAPAN).protectedFromFloodsBy("水".repeat(1_000_000));
    refused(
        start,
        standing(server).housedIn(building),
        "server '" + "s".repeat(40) + "…' has 1001 characters of at most 1000 in its name (+1)",
        "protectedFromFloodsBy(...) of building 'b' was given a text that has 1000000 characters of at most 1000 (+2)");
  }

  @Test
  void countries_and_protocols() {
    int start = line();
    BuildingTerm nowhere = building("a").in(country("XX"));
    LinkTerm unknown = link("b").from(internet()).to(web).encryptedBy(tls("1.4").and(ssh("3")));
    refused(
        start,
        standing(web).housedIn(nowhere).connectedBy(unknown),
        "building 'a' stands in 'XX', which is no country code of ISO 3166, such as JP (+1)",
        "link 'b' is encrypted by SSH 3: known versions are 1, 2 (+2)",
        "link 'b' is encrypted by TLS 1.4: known versions are 1.0, 1.1, 1.2, 1.3 (+2)");
  }

  @Test
  void evidence() {
    int start = line();
    IssuedEvidenceStage third = certificate("ISO").issuedOn(2026, 2, 3);
    IssuedEvidenceStage thirtieth = certificate("SOC").issuedOn(2026, 2, 30);
    OperatorTerm cloud = operator("Cloud")
        .provenBy(
            third.validUntil(2026, 2, 2).covering(III_4_1_1),
            third.validUntil(2026, 2, 3).covering(III_4_1_1),
            third.validUntil(2026, 13, 1).covering(III_4_1_1),
            thirtieth.validUntil(2027, 1, 1).covering(III_4_1_1));
    refused(
        start,
        provider("Acme").hostedBy(cloud, region("tokyo")),
        "certificate 'ISO' is valid until 2026-02-02, which is before its issue on 2026-02-03 (+1)",
        "certificate 'ISO' is valid until 2026-13-01, which no calendar has (+1)",
        "certificate 'SOC' was issued on 2026-02-30, which no calendar has (+2)");
  }
}
