package dev.kamae.assessment.measures.building;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.either;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.PLACE;
import static dev.kamae.assessment.rule.Scopes.ROOM;
import static dev.kamae.guideline.Measure.III_4_1_1;
import static dev.kamae.guideline.Practice.III_4_1_1_I;
import static dev.kamae.guideline.Practice.III_4_1_1_II;
import static dev.kamae.guideline.Practice.III_4_1_1_III;
import static dev.kamae.posture.facility.FacilityFacts.CONSTRUCTION;
import static dev.kamae.posture.facility.FacilityFacts.EARTHQUAKE_MEASURE;
import static dev.kamae.posture.facility.FacilityFacts.FLOOD_MEASURE;
import static dev.kamae.posture.facility.FacilityFacts.FLOOR;
import static dev.kamae.posture.facility.FacilityFacts.NO_WATER_NEARBY;
import static dev.kamae.posture.facility.FacilityFacts.OUTSIDE_EARTHQUAKE_ZONE;
import static dev.kamae.posture.facility.FacilityFacts.OUTSIDE_FLOOD_ZONE;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.4.1.1 Disaster protection. */
public final class DisasterProtection implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_4_1_1)
        .requires(every(PLACE)
            .should(
                either(declare(CONSTRUCTION), declare(EARTHQUAKE_MEASURE)),
                either(declare(OUTSIDE_FLOOD_ZONE), declare(FLOOD_MEASURE))))
        .practice(
            III_4_1_1_I,
            every(PLACE).should(declare(OUTSIDE_EARTHQUAKE_ZONE), declare(OUTSIDE_FLOOD_ZONE)))
        .practice(III_4_1_1_II, every(PLACE).should(declare(CONSTRUCTION)))
        .practice(
            III_4_1_1_III,
            every(ROOM)
                .should(
                    declare(FLOOR, floor -> floor >= 2, "on-second-floor-or-above"),
                    new NotUnderLeakingRoof(),
                    declare(NO_WATER_NEARBY)));
  }
}
