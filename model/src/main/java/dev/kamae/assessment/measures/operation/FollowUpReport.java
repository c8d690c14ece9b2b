package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Item.FOLLOW_UP_DELAY;
import static dev.kamae.guideline.Measure.III_1_1_8;
import static dev.kamae.guideline.Practice.III_1_1_8_I;
import static dev.kamae.guideline.Practice.III_1_1_8_II;
import static dev.kamae.guideline.Practice.III_1_1_8_III;
import static dev.kamae.posture.fact.ElementKind.EVENT;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_ANALYSED;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_GIVEN;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_HAS_CAUSE_AND_FORECAST;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_MEANS;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_TO_CONTACTS_ONLY;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_WITHIN;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.1.1.8 Follow-up report. */
public final class FollowUpReport implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_8)
        .requires(every(topicsOf(EVENT)).should(declare(FOLLOW_UP_GIVEN)))
        .item(
            FOLLOW_UP_DELAY, every(topicsOf(EVENT)).by(valueOf(FOLLOW_UP_WITHIN, FOLLOW_UP_GIVEN)))
        .practice(
            III_1_1_8_I,
            every(topicsOf(EVENT))
                .should(declare(FOLLOW_UP_ANALYSED), declare(FOLLOW_UP_TO_CONTACTS_ONLY)))
        .practice(III_1_1_8_II, every(topicsOf(EVENT)).should(declare(FOLLOW_UP_MEANS)))
        .practice(
            III_1_1_8_III,
            every(topicsOf(EVENT)).should(declare(FOLLOW_UP_HAS_CAUSE_AND_FORECAST)));
  }
}
