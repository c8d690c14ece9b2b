package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.assessment.rule.Scopes.componentsOf;
import static dev.kamae.guideline.Measure.III_1_1_5;
import static dev.kamae.guideline.Practice.III_1_1_5_I;
import static dev.kamae.guideline.Practice.III_1_1_5_II;
import static dev.kamae.guideline.Practice.III_1_1_5_III;
import static dev.kamae.guideline.Practice.III_1_1_5_IV;
import static dev.kamae.posture.fact.ElementKind.SERVER;
import static dev.kamae.posture.fact.ElementKind.STORAGE;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCKS_AGREE;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCKS_CHECKED_REGULARLY;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCK_ERRORS_CORRECTED;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCK_SYNCED_BY;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCK_SYNCED_TO;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.posture.operation.TimeBase;

/** Ⅲ.1.1.5 Time synchronisation. */
public final class ClockSynchronisation implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_5)
        .requires(every(COMPONENT).should(declare(CLOCK_SYNCED_BY)))
        .practice(
            III_1_1_5_I,
            every(COMPONENT)
                .should(declare(CLOCK_SYNCED_TO, base -> base == TimeBase.JAPAN_STANDARD_TIME)))
        .practice(III_1_1_5_II, every(componentsOf(SERVER, STORAGE)).should(declare(CLOCKS_AGREE)))
        .practice(
            III_1_1_5_III,
            every(COMPONENT).should(declare(CLOCK_SYNCED_BY), declare(CLOCK_ERRORS_CORRECTED)))
        .practice(III_1_1_5_IV, every(COMPONENT).should(declare(CLOCKS_CHECKED_REGULARLY)));
  }
}
