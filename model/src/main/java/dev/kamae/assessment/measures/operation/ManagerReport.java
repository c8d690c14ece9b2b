package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.guideline.Measure.III_1_1_4;
import static dev.kamae.guideline.Practice.III_1_1_4_I;
import static dev.kamae.guideline.Practice.III_1_1_4_II;
import static dev.kamae.posture.operation.Monitoring.FAULT;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.posture.operation.Monitoring.PERFORMANCE;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_CONTENT_SET;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_MEANS;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_RECIPIENT_SET;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_TIMING_SET;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.1.1.4 Report to the responsible manager. */
public final class ManagerReport implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_4)
        .requires(provider()
            .should(
                declare(LIVENESS.evaluatedForManager()),
                declare(LIVENESS.summedUpForManager()),
                declare(FAULT.evaluatedForManager()),
                declare(FAULT.summedUpForManager()),
                declare(PERFORMANCE.evaluatedForManager()),
                declare(PERFORMANCE.summedUpForManager())))
        .practice(
            III_1_1_4_I,
            provider()
                .should(
                    declare(MANAGER_REPORT_CONTENT_SET),
                    declare(MANAGER_REPORT_TIMING_SET),
                    declare(MANAGER_REPORT_RECIPIENT_SET)))
        .practice(III_1_1_4_II, provider().should(declare(MANAGER_REPORT_MEANS)));
  }
}
