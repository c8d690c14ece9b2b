package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Pattern.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.exploring.PatternPlans;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.operation.Monitoring;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatternPlansTest {

  /** Excludes all measures but Ⅲ.1.1.1, of which all but the interval can be met at every pattern. */
  private static PatternPlans plans(int minutes) {
    Description description = () -> {
      ProviderTerm provider = new Bakery(minutes(minutes), false)
          .describe()
          .watching(liveness().of(everyComponent()).tellingAllUsersWithin(minutes(20)));
      for (Measure each : Measure.values()) {
        provider = each == Measure.III_1_1_1 ? provider : provider.excluding(each, "nobody asks");
      }
      return provider;
    };
    return PatternPlans.of(Judged.of(description.posture()).assessment());
  }

  private static Optional<Pattern> nearest(PatternPlans plans) {
    return plans.nearest().map(Plan::pattern);
  }

  @Test
  void from_what_is_met_today_a_plan_leads_to_each_pattern() {
    PatternPlans plans = plans(10);
    assertEquals(List.of(PATTERN_2, PATTERN_3, PATTERN_5, PATTERN_6), plans.met());
    Remedy.Step step = plans.to(PATTERN_1).steps().get(0);
    assertEquals(
        List.of(new Change.Say<>(
            new ElementName(ElementKind.SERVER, "till"),
            Monitoring.LIVENESS.interval(),
            Item.LIVENESS_INTERVAL.value("PT5M"))),
        step.changes());
    assertEquals(
        List.of(Item.LIVENESS_INTERVAL),
        step.closes().stream().map(each -> each.clause()).toList());
    assertEquals(new Plan(PATTERN_1, List.of(step), List.of(), List.of()), plans.to(PATTERN_1));
  }

  @Test
  void of_patterns_that_take_equally_many_remedies_the_stricter_is_the_nearest() {
    assertEquals(Optional.of(PATTERN_1), nearest(plans(10)));
    assertEquals(Optional.of(PATTERN_1), nearest(plans(45)));
  }

  @Test
  void the_pattern_that_takes_the_fewest_remedies_is_the_nearest() {
    List<Plan> plans = plans(10).plans();
    Plan one = plans.get(0);
    Remedy.Step step = one.steps().get(0);
    Plan two = new Plan(PATTERN_2, List.of(step, step), List.of(), List.of());
    Plan three = new Plan(PATTERN_3, List.of(step), List.of(), List.of());
    assertEquals(Optional.of(PATTERN_3), nearest(new PatternPlans(List.of(two, three))));
  }

  @Test
  void where_all_patterns_are_met_none_is_the_nearest() {
    assertEquals(Pattern.ALL, plans(5).met());
    assertEquals(Optional.empty(), nearest(plans(5)));
  }
}
