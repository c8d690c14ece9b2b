package dev.kamae.assessment.measures.system;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.SERVICE;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Measure.III_2_1_1;
import static dev.kamae.guideline.Practice.III_2_1_1_I;
import static dev.kamae.guideline.Practice.III_2_1_1_II;
import static dev.kamae.posture.operation.ServiceFacts.AVAILABILITY_OF_SERVICE_HOURS;
import static dev.kamae.posture.operation.ServiceFacts.AVAILABILITY_PROMISED;
import static dev.kamae.posture.operation.ServiceFacts.CONTRACT_HOURS;
import static dev.kamae.posture.operation.ServiceFacts.MAINTENANCE_ANNOUNCED;
import static dev.kamae.posture.operation.ServiceFacts.PLANNED_MAINTENANCE;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.2.1.1 Service hours and availability. */
public final class ServiceAvailability implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_2_1_1)
        .requires(every(SERVICE)
            .should(
                declare(CONTRACT_HOURS),
                declare(AVAILABILITY_PROMISED),
                declare(PLANNED_MAINTENANCE)))
        .item(AVAILABILITY_OF_SERVICE, every(SERVICE).by(new AvailabilityObserved()))
        .practice(
            III_2_1_1_I,
            every(SERVICE)
                .should(
                    declare(CONTRACT_HOURS),
                    declare(PLANNED_MAINTENANCE),
                    declare(MAINTENANCE_ANNOUNCED)))
        .practice(III_2_1_1_II, every(SERVICE).should(declare(AVAILABILITY_OF_SERVICE_HOURS)));
  }
}
