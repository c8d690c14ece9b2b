package dev.kamae.assessment.measures.organisation;

import static dev.kamae.assessment.rule.Conditions.cannotAriseIf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Measure.II_8_1_1;
import static dev.kamae.guideline.Practice.II_8_1_1_I;
import static dev.kamae.posture.fact.ElementKind.PARTNER_PROVIDER;
import static dev.kamae.posture.organisation.SupportFacts.FAULTS_AGREED_WITH_PARTNER;
import static dev.kamae.posture.organisation.SupportFacts.PARTNER_PROVIDERS;
import static dev.kamae.posture.organisation.SupportFacts.QUESTIONS_AGREED_WITH_PARTNER;
import static dev.kamae.posture.organisation.SupportFacts.REQUESTS_AGREED_WITH_PARTNER;
import static dev.kamae.posture.organisation.SupportFacts.SUPPORT_ONE_STOP;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.posture.fact.Fact;

/** Ⅱ.8.1.1 One-stop support. */
public final class OneStopSupport implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(II_8_1_1)
        .requires(provider().should(declare(SUPPORT_ONE_STOP)))
        .practice(
            II_8_1_1_I,
            agreedOn(FAULTS_AGREED_WITH_PARTNER),
            agreedOn(QUESTIONS_AGREED_WITH_PARTNER),
            agreedOn(REQUESTS_AGREED_WITH_PARTNER));
  }

  private static Sentence agreedOn(Fact<Boolean> procedure) {
    return every(topicsOf(PARTNER_PROVIDER))
        .shouldOrWhenNone(declare(procedure), cannotAriseIf(denied(PARTNER_PROVIDERS)));
  }
}
