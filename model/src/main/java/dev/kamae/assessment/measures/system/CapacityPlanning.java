package dev.kamae.assessment.measures.system;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.guideline.Item.CAPACITY_DOCUMENT_RETENTION;
import static dev.kamae.guideline.Measure.III_2_1_2;
import static dev.kamae.guideline.Practice.III_2_1_2_I;
import static dev.kamae.guideline.Practice.III_2_1_2_II;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_DOCUMENT_KEPT;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_DOCUMENT_MADE;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_FROM_FORECAST;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_MONITORED;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_MONITORED_REGULARLY;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_NEED_FORECAST;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.2.1.2 Capacity. */
public final class CapacityPlanning implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_2_1_2)
        .requires(provider()
            .should(
                declare(CAPACITY_DOCUMENT_MADE),
                declare(CAPACITY_DOCUMENT_KEPT),
                declare(CAPACITY_FROM_FORECAST)))
        .item(
            CAPACITY_DOCUMENT_RETENTION,
            provider()
                .by(valueOf(
                    CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE,
                    CAPACITY_DOCUMENT_MADE,
                    CAPACITY_DOCUMENT_KEPT)))
        .practice(
            III_2_1_2_I,
            provider().should(declare(CAPACITY_MONITORED), declare(CAPACITY_NEED_FORECAST)))
        .practice(III_2_1_2_II, provider().should(declare(CAPACITY_MONITORED_REGULARLY)));
  }
}
