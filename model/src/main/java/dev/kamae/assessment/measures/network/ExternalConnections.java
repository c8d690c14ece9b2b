package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.said;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.assessment.rule.Scopes.NAMED_EXTERNAL_LINK;
import static dev.kamae.guideline.Measure.III_3_2_4;
import static dev.kamae.guideline.Practice.III_3_2_4_I;
import static dev.kamae.guideline.Practice.III_3_2_4_II;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_DISCLAIMED;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_INCLUDED;
import static dev.kamae.posture.network.LinkFacts.EXTERNAL_LINKS;
import static dev.kamae.posture.network.LinkFacts.LINK_MANAGEMENT_REQUIREMENTS;
import static dev.kamae.posture.network.LinkFacts.LINK_SECURITY_CHARACTERISTICS;
import static dev.kamae.posture.network.LinkFacts.LINK_SERVICE_LEVEL;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.3.2.4 External connections. */
public final class ExternalConnections implements MeasureRules {

  private static final Condition[] IDENTIFIED = {
    declare(LINK_SECURITY_CHARACTERISTICS),
    declare(LINK_SERVICE_LEVEL),
    declare(LINK_MANAGEMENT_REQUIREMENTS)
  };

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_2_4)
        .unless(denied(EXTERNAL_LINKS))
        .requires(every(EXTERNAL_LINK).should(IDENTIFIED))
        .practice(III_3_2_4_I, every(NAMED_EXTERNAL_LINK).should(IDENTIFIED))
        .practice(
            III_3_2_4_II,
            provider()
                .should(unless(said(CUSTOMER_LINE_INCLUDED), declare(CUSTOMER_LINE_DISCLAIMED))));
  }
}
