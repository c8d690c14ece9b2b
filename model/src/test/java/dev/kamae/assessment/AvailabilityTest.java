package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.ServiceFacts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.operation.ContractHours;
import dev.kamae.posture.operation.Service;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import dev.kamae.quantity.Yearly;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The availability of a service (Ⅲ.2.1.1 a): the promised one, or one computed from the downtime of a year. */
class AvailabilityTest {

  private static final Claim<Percent> PROMISED = said(AVAILABILITY_PROMISED, Percent.of("99.9"), 3);
  private static final Claim<Yearly> NO_MAINTENANCE = hours(PLANNED_MAINTENANCE, 0, 5);

  private static Claim<Yearly> hours(Fact<Yearly> fact, long hours, int line) {
    return said(fact, new Yearly(Span.of(hours, Unit.HOURS)), line);
  }

  private static Claim<ContractHours> contract(long hours) {
    return said(CONTRACT_HOURS, new ContractHours(new Yearly(Span.of(hours, Unit.HOURS))), 4);
  }

  private static ElementResult<Percent> observed(Claim<?>... claims) {
    Service service = Service.builder()
        .name("Payroll")
        .facts(Facts.of(List.of(claims)))
        .source(line(2))
        .build();
    return AspSaasGuideline.assess(posture().addService(service).build(), TODAY)
        .of(AVAILABILITY_OF_SERVICE)
        .elements()
        .get(0);
  }

  private static void comesTo(String percent, int line, Claim<?>... claims) {
    assertEquals(percent, observed(claims).declared().get().notation());
    assertEquals(line, observed(claims).source().line());
  }

  @Test
  void it_is_the_share_of_the_hours_under_contract_less_maintenance_in_which_the_service_ran() {
    comesTo("75%", 6, contract(1_000), hours(PLANNED_MAINTENANCE, 200, 5), hours(DOWNTIME, 200, 6));
    comesTo("99%", 6, hours(PLANNED_MAINTENANCE, 760, 5), hours(DOWNTIME, 80, 6));
    comesTo("33.3333333333%", 6, contract(3), NO_MAINTENANCE, hours(DOWNTIME, 2, 6));
  }

  @Test
  void a_service_that_was_down_for_longer_than_it_was_promised_ran_for_no_share_of_it() {
    comesTo("0%", 6, contract(100), NO_MAINTENANCE, hours(DOWNTIME, 200, 6));
  }

  @Test
  void of_a_promise_and_what_is_computed_the_lower_counts() {
    comesTo("98%", 6, PROMISED, contract(100), NO_MAINTENANCE, hours(DOWNTIME, 2, 6));
    comesTo("99.9%", 3, PROMISED, contract(100), NO_MAINTENANCE, hours(DOWNTIME, 0, 6));
    comesTo("99.9%", 3, PROMISED, contract(1_000), NO_MAINTENANCE, hours(DOWNTIME, 1, 6));
  }

  @Test
  void without_downtime_or_maintenance_or_hours_left_nothing_can_be_computed() {
    comesTo("99.9%", 3, PROMISED, NO_MAINTENANCE);
    comesTo("99.9%", 3, PROMISED, hours(DOWNTIME, 2, 6));
    comesTo(
        "99.9%", 3, PROMISED, contract(9), hours(PLANNED_MAINTENANCE, 9, 5), hours(DOWNTIME, 9, 6));
    comesTo(
        "99.9%", 3, PROMISED, contract(8), hours(PLANNED_MAINTENANCE, 9, 5), hours(DOWNTIME, 9, 6));
    assertEquals(Verdict.UNDECLARED, observed(NO_MAINTENANCE).verdict(PATTERN_1));
    assertEquals(Verdict.GAP, observed(denied(AVAILABILITY_PROMISED, 3)).verdict(PATTERN_1));
  }

  @Test
  void only_people_bring_a_downtime_down_while_a_promise_can_be_given() {
    ElementResult<Percent> down =
        observed(PROMISED, contract(100), NO_MAINTENANCE, hours(DOWNTIME, 2, 6));
    ElementResult<Percent> up = observed(contract(100), NO_MAINTENANCE, hours(DOWNTIME, 0, 6));

    assertEquals(List.of(Wanted.known(down.element(), DOWNTIME)), down.atReference(PATTERN_1));
    assertEquals(
        List.of(Wanted.value(up.element(), AVAILABILITY_PROMISED, Percent.of("99.5"))),
        up.atReference(PATTERN_1));
    assertEquals(
        List.of(Wanted.value(observed().element(), AVAILABILITY_PROMISED, Percent.of("99.5"))),
        observed().atReference(PATTERN_1));
  }
}
