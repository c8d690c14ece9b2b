package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Item.EXTERNAL_FAULT_REPORT;
import static dev.kamae.guideline.Measure.III_3_2_5;
import static dev.kamae.guideline.Practice.III_3_2_5_I;
import static dev.kamae.guideline.Practice.III_3_2_5_II;
import static dev.kamae.posture.network.LinkFacts.EXTERNAL_LINKS;
import static dev.kamae.posture.network.LinkFacts.LINK_FAULTS_REPORTED;
import static dev.kamae.posture.network.LinkFacts.LINK_FAULTS_REPORTED_WITHIN;
import static dev.kamae.posture.network.LinkFacts.LINK_FAULTS_WATCHED;
import static dev.kamae.posture.network.LinkFacts.LINK_MANAGER;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.3.2.5 External network faults. */
public final class ExternalNetworkFaults implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_2_5)
        .unless(denied(EXTERNAL_LINKS))
        .requires(every(EXTERNAL_LINK)
            .should(declare(LINK_FAULTS_WATCHED), declare(LINK_FAULTS_REPORTED)))
        .item(
            EXTERNAL_FAULT_REPORT,
            every(EXTERNAL_LINK)
                .by(valueOf(
                    LINK_FAULTS_REPORTED_WITHIN, LINK_FAULTS_WATCHED, LINK_FAULTS_REPORTED)))
        .practice(III_3_2_5_I, every(EXTERNAL_LINK).should(declare(LINK_FAULTS_WATCHED)))
        .practice(III_3_2_5_II, every(EXTERNAL_LINK).should(declare(LINK_MANAGER)));
  }
}
