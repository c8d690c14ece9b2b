package dev.kamae.dsl.laws;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.ApplicationTerm;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The smallest of what the laws of plans once fell over: an operator proves the patches of all that there is, and the
 * plan adds an IDS of one's own, for which people have to gather information about vulnerabilities.
 */
@DisplayName("An own IDS beside what an operator patches")
class HostedBesideOwnTest {

  private static final ApplicationTerm APPLICATION = application("application");
  private static final Description DESCRIPTION = () -> provider("Example KK")
      .hostedBy(
          operator("cloud")
              .provenBy(auditReport("report")
                  .issuedOn(2026, 1, 1)
                  .validUntil(2027, 12, 31)
                  .covering(Measure.III_1_1_6)),
          region("region").holding(zone("zone", vpnGateway("gateway"))))
      .housedIn(building("office").with(serverRoom("room").holding(APPLICATION)))
      .connectedBy(link("line").from(outsideNetwork("leased line")).to(APPLICATION));

  private final Assessment before = AspSaasGuideline.assess(DESCRIPTION.posture(), Held.DATE);
  private final Plan plan = Plan.of(before, Pattern.PATTERN_1);

  @Test
  void opens_a_requirement_that_was_met_until_people_have_seen_to_it() {
    Assessment after = before.of(plan.appliedTo(before.posture()));

    assertEquals(Verdict.MET, before.verdict(Measure.III_1_1_6, Pattern.PATTERN_1));
    assertEquals(Verdict.UNDECLARED, after.verdict(Measure.III_1_1_6, Pattern.PATTERN_1));
    assertEquals(
        List.of("SECURITY_APPLIANCE 'ids-1' vulnerabilities-gathered-regularly"),
        plan.toDos().stream()
            .filter(each ->
                each.closes().stream().anyMatch(closed -> closed.clause() == Measure.III_1_1_6))
            .map(each -> each.element() + " " + each.fact().orElseThrow().id())
            .toList());
  }

  @Test
  void keeps_every_law() {
    Laws.ALL.forEach(law -> law.trials(before, Pattern.PATTERN_1).forEach(Trial::run));
  }
}
