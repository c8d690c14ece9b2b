package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.measures.operation.PromptNotice.noticeOf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Practice.III_1_1_1_I;
import static dev.kamae.guideline.Practice.III_1_1_1_II;
import static dev.kamae.guideline.Practice.III_1_1_1_III;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.1.1.1 Liveness monitoring. */
public final class LivenessMonitoring implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_1)
        .requires(every(COMPONENT).should(declare(LIVENESS.watched()), declare(LIVENESS.told())))
        .item(
            LIVENESS_INTERVAL,
            every(COMPONENT).by(valueOf(LIVENESS.interval(), LIVENESS.watched())))
        .item(OUTAGE_NOTICE, every(COMPONENT).by(noticeOf(LIVENESS)))
        .practice(
            III_1_1_1_I,
            every(COMPONENT)
                .should(
                    declare(LIVENESS.methodSet()),
                    declare(LIVENESS.interval()),
                    declare(LIVENESS.hoursSet()),
                    declare(LIVENESS.organisationSet())))
        .practice(
            III_1_1_1_II,
            every(COMPONENT).should(declare(LIVENESS.evaluated()), declare(LIVENESS.reviewed())))
        .practice(
            III_1_1_1_III,
            every(COMPONENT)
                .should(declare(LIVENESS.toldByShortMail()), declare(LIVENESS.toldToAll())));
  }
}
