package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.measures.network.LinksInto.linksInto;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.either;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.PUBLIC_ENTRY;
import static dev.kamae.guideline.Measure.III_3_2_3;
import static dev.kamae.guideline.Practice.III_3_2_3_I;
import static dev.kamae.guideline.Practice.III_3_2_3_II;
import static dev.kamae.posture.network.LinkFacts.CERTIFICATE_PROPER;
import static dev.kamae.posture.network.LinkFacts.DOMAIN_NOT_CONFUSING;
import static dev.kamae.posture.network.LinkFacts.IMPERSONATION_PREVENTED_OTHERWISE;
import static dev.kamae.posture.network.LinkFacts.SERVER_CERTIFICATE;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.3.2.3 Server impersonation. */
public final class ServerImpersonation implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_2_3)
        .requires(every(PUBLIC_ENTRY)
            .should(linksInto(
                either(declare(SERVER_CERTIFICATE), declare(IMPERSONATION_PREVENTED_OTHERWISE)))))
        .practice(
            III_3_2_3_I,
            every(PUBLIC_ENTRY)
                .should(
                    linksInto(declare(SERVER_CERTIFICATE)), linksInto(declare(CERTIFICATE_PROPER))))
        .practice(
            III_3_2_3_II, every(PUBLIC_ENTRY).should(linksInto(declare(DOMAIN_NOT_CONFUSING))));
  }
}
