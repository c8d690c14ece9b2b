package dev.kamae.assessment.measures.organisation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.either;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.guideline.Measure.II_7_1_3;
import static dev.kamae.guideline.Practice.II_7_1_3_I;
import static dev.kamae.guideline.Practice.II_7_1_3_II;
import static dev.kamae.posture.organisation.UseFacts.PERMITTED_AREAS_STATED;
import static dev.kamae.posture.organisation.UseFacts.PERMITTED_USERS_STATED;
import static dev.kamae.posture.organisation.UseFacts.USE_APPROVED;
import static dev.kamae.posture.organisation.UseFacts.USE_KEPT_OUT_OTHERWISE;
import static dev.kamae.posture.organisation.UseFacts.USE_MONITORED;
import static dev.kamae.posture.organisation.UseFacts.USE_WARNED;
import static dev.kamae.posture.organisation.UseFacts.WARNING_CONSENTED;
import static dev.kamae.posture.organisation.UseFacts.WARNING_FORBIDS_UNAUTHORISED_ACCESS;
import static dev.kamae.posture.organisation.UseFacts.WARNING_NAMES_OWNER;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.posture.fact.Fact;

/** Ⅱ.7.1.3 No unauthorised use. */
public final class PermittedUse implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(II_7_1_3)
        .requires(provider()
            .should(
                declare(PERMITTED_USERS_STATED),
                declare(PERMITTED_AREAS_STATED),
                orOtherwise(USE_APPROVED),
                orOtherwise(USE_MONITORED),
                orOtherwise(USE_WARNED)))
        .practice(
            II_7_1_3_I,
            provider()
                .should(
                    declare(USE_WARNED),
                    declare(WARNING_NAMES_OWNER),
                    declare(WARNING_FORBIDS_UNAUTHORISED_ACCESS)))
        .practice(II_7_1_3_II, provider().should(declare(WARNING_CONSENTED)));
  }

  private static Condition orOtherwise(Fact<Boolean> means) {
    return either(declare(means), declare(USE_KEPT_OUT_OTHERWISE));
  }
}
