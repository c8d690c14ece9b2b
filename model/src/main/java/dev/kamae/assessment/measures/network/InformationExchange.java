package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.cannotAriseIf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Measure.III_3_2_1;
import static dev.kamae.guideline.Practice.III_3_2_1_I;
import static dev.kamae.guideline.Practice.III_3_2_1_II;
import static dev.kamae.guideline.Practice.III_3_2_1_III;
import static dev.kamae.posture.fact.ElementKind.EXCHANGE_MEANS;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_ATTACHMENTS;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_CRYPTOGRAPHY;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_MAIL;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_WIRELESS;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_MEANS_PROTECTED;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_SET_BY_CONTRACT;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_STANDARDS_SET;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_WITH_OTHERS;
import static dev.kamae.posture.organisation.SupportFacts.PARTNER_PROVIDERS;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.3.2.1 Information exchange. */
public final class InformationExchange implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_2_1)
        .requires(provider().should(declare(EXCHANGE_STANDARDS_SET)))
        .practice(
            III_3_2_1_I,
            provider()
                .should(
                    declare(EXCHANGE_COVERS_MAIL),
                    declare(EXCHANGE_COVERS_ATTACHMENTS),
                    declare(EXCHANGE_COVERS_WIRELESS),
                    declare(EXCHANGE_COVERS_CRYPTOGRAPHY)))
        .practice(
            III_3_2_1_II,
            provider().should(unless(denied(PARTNER_PROVIDERS), declare(EXCHANGE_SET_BY_CONTRACT))))
        .practice(
            III_3_2_1_III,
            every(topicsOf(EXCHANGE_MEANS))
                .shouldOrWhenNone(
                    unless(denied(EXCHANGE_WITH_OTHERS), declare(EXCHANGE_MEANS_PROTECTED)),
                    cannotAriseIf(denied(EXCHANGE_WITH_OTHERS))));
  }
}
