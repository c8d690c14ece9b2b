package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.guideline.Item.USER_REPORT_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_7;
import static dev.kamae.guideline.Practice.III_1_1_7_I;
import static dev.kamae.guideline.Practice.III_1_1_7_II;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_BY_MONTH;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_EVERY;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_HAS_AVAILABILITY;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_HAS_PERFORMANCE;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_HAS_SLA_RESULTS;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_PERIODIC;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.1.1.7 Periodic report to users. */
public final class UserReport implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_7)
        .requires(provider().should(declare(USER_REPORT_PERIODIC)))
        .item(USER_REPORT_INTERVAL, provider().by(valueOf(USER_REPORT_EVERY, USER_REPORT_PERIODIC)))
        .practice(
            III_1_1_7_I,
            provider()
                .should(
                    declare(USER_REPORT_HAS_AVAILABILITY),
                    declare(USER_REPORT_HAS_SLA_RESULTS),
                    declare(USER_REPORT_HAS_PERFORMANCE)))
        .practice(III_1_1_7_II, provider().should(declare(USER_REPORT_BY_MONTH)));
  }
}
