package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.either;
import static dev.kamae.assessment.rule.Conditions.said;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Conditions.whereSaid;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.guideline.Measure.III_3_1_1;
import static dev.kamae.guideline.Practice.III_3_1_1_I;
import static dev.kamae.guideline.Practice.III_3_1_1_II;
import static dev.kamae.guideline.Practice.III_3_1_1_III;
import static dev.kamae.posture.access.AccessFacts.ACCESS_CONTROLLED_LOGICALLY;
import static dev.kamae.posture.access.AccessFacts.ACCESS_CONTROLLED_PHYSICALLY;
import static dev.kamae.posture.access.AccessFacts.ACCESS_NEEDS_SET_BY_SUBJECT;
import static dev.kamae.posture.access.AccessFacts.ACCESS_POLICY_REVIEWED;
import static dev.kamae.posture.access.AccessFacts.ACCESS_POLICY_SET;
import static dev.kamae.posture.access.AccessFacts.ACCESS_POLICY_WRITTEN;
import static dev.kamae.posture.access.AccessFacts.ACCESS_PROCEDURE_FORMAL;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_ACCESS_CONTROLLED;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_INCLUDED;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_STATED;
import static dev.kamae.posture.access.AccessFacts.NETWORK_DIAGRAM_MADE;
import static dev.kamae.posture.access.AccessFacts.NETWORK_OUTSOURCED;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.3.1.1 Network diagram and access control policy. */
public final class AccessControlPolicy implements MeasureRules {

  private static final Condition CUSTOMER_LINE_ANSWERED_FOR = unless(
      denied(CUSTOMER_LINE_INCLUDED),
      whereSaid(
          CUSTOMER_LINE_INCLUDED,
          declare(CUSTOMER_LINE_ACCESS_CONTROLLED),
          "customer-line-answered-for"));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_1_1)
        .requires(provider()
            .should(
                unless(
                    said(NETWORK_OUTSOURCED),
                    either(declare(NETWORK_DIAGRAM_MADE), new NetworkDrawn())),
                declare(CUSTOMER_LINE_STATED),
                CUSTOMER_LINE_ANSWERED_FOR,
                declare(ACCESS_POLICY_SET),
                declare(ACCESS_PROCEDURE_FORMAL)))
        .practice(III_3_1_1_I, provider().should(declare(ACCESS_NEEDS_SET_BY_SUBJECT)))
        .practice(
            III_3_1_1_II,
            provider().should(declare(ACCESS_POLICY_WRITTEN), declare(ACCESS_POLICY_REVIEWED)))
        .practice(
            III_3_1_1_III,
            provider()
                .should(
                    declare(ACCESS_CONTROLLED_LOGICALLY), declare(ACCESS_CONTROLLED_PHYSICALLY)));
  }
}
