package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.guideline.Measure.III_1_1_9;
import static dev.kamae.guideline.Practice.III_1_1_9_I;
import static dev.kamae.guideline.Practice.III_1_1_9_II;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_APPLICATIONS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_NETWORK;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_PLATFORMS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_SERVERS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_STORAGES;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_NAME_ORGANISATION;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_NAME_TARGETS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_AUDIT_TOOLS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_BACKUP;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_INCIDENTS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_LOGS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_MEDIA;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_PERFORMANCE;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_START_AND_STOP;
import static dev.kamae.posture.operation.ReportFacts.MONITORING_STANDARDS_SET;
import static dev.kamae.posture.operation.ReportFacts.OPERATION_REPORTS_REVIEWED;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.1.1.9 Standards and manuals. */
public final class StandardsAndManuals implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_9)
        .requires(provider()
            .should(
                declare(MONITORING_STANDARDS_SET),
                declare(MANUALS_FOR_APPLICATIONS),
                declare(MANUALS_FOR_PLATFORMS),
                declare(MANUALS_FOR_SERVERS),
                declare(MANUALS_FOR_STORAGES),
                declare(MANUALS_FOR_NETWORK)))
        .practice(
            III_1_1_9_I,
            provider()
                .should(
                    declare(MANUALS_NAME_TARGETS),
                    declare(MANUALS_ON_START_AND_STOP),
                    declare(MANUALS_ON_BACKUP),
                    declare(MANUALS_ON_MEDIA),
                    declare(MANUALS_ON_INCIDENTS),
                    declare(MANUALS_ON_LOGS),
                    declare(MANUALS_ON_PERFORMANCE),
                    declare(MANUALS_ON_AUDIT_TOOLS),
                    declare(MANUALS_NAME_ORGANISATION)))
        .practice(III_1_1_9_II, provider().should(declare(OPERATION_REPORTS_REVIEWED)));
  }
}
