package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.guideline.Measure.III_3_1_2;
import static dev.kamae.guideline.Practice.III_3_1_2_I;
import static dev.kamae.guideline.Practice.III_3_1_2_II;
import static dev.kamae.guideline.Practice.III_3_1_2_III;
import static dev.kamae.guideline.Practice.III_3_1_2_IV;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_APPROVED_FORMALLY;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_IN_A_MANUAL;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_KEPT_TO_THE_FEWEST;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_LISTED;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_STRICTLY_MANAGED;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGE_ALLOCATION_LIMITED;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGE_USE_LIMITED;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.3.1.2 Administrator privileges. */
public final class AdministratorPrivileges implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_1_2)
        .requires(provider()
            .should(declare(PRIVILEGE_ALLOCATION_LIMITED), declare(PRIVILEGE_USE_LIMITED)))
        .practice(III_3_1_2_I, provider().should(declare(PRIVILEGES_APPROVED_FORMALLY)))
        .practice(
            III_3_1_2_II,
            provider()
                .should(
                    declare(PRIVILEGES_KEPT_TO_THE_FEWEST), declare(PRIVILEGES_STRICTLY_MANAGED)))
        .practice(III_3_1_2_III, provider().should(declare(PRIVILEGES_LISTED)))
        .practice(III_3_1_2_IV, provider().should(declare(PRIVILEGES_IN_A_MANUAL)));
  }
}
