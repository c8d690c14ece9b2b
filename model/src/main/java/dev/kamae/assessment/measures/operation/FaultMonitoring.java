package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.measures.operation.PromptNotice.noticeOf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.deny;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.guideline.Item.FAULT_INTERVAL;
import static dev.kamae.guideline.Item.FAULT_NOTICE;
import static dev.kamae.guideline.Measure.III_1_1_2;
import static dev.kamae.guideline.Practice.III_1_1_2_I;
import static dev.kamae.guideline.Practice.III_1_1_2_II;
import static dev.kamae.guideline.Practice.III_1_1_2_III;
import static dev.kamae.posture.operation.Monitoring.FAULT;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.1.1.2 Fault monitoring. */
public final class FaultMonitoring implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_2)
        .requires(every(COMPONENT).should(declare(FAULT.watched()), declare(FAULT.told())))
        .item(FAULT_INTERVAL, every(COMPONENT).by(valueOf(FAULT.interval(), FAULT.watched())))
        .item(FAULT_NOTICE, every(COMPONENT).by(noticeOf(FAULT)))
        .practice(
            III_1_1_2_I,
            every(COMPONENT)
                .should(
                    declare(FAULT.methodSet()),
                    declare(FAULT.interval()),
                    declare(FAULT.hoursSet()),
                    declare(FAULT.organisationSet())))
        .practice(
            III_1_1_2_II,
            every(COMPONENT).should(declare(FAULT.evaluated()), declare(FAULT.reviewed())))
        .practice(
            III_1_1_2_III,
            every(COMPONENT)
                .should(
                    declare(FAULT.told()),
                    declare(FAULT.toldByShortMail()),
                    deny(FAULT.toldToAll(), "contacts-only")));
  }
}
