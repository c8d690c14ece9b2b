package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.measures.operation.PromptNotice.noticeOf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.deny;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.componentsOf;
import static dev.kamae.guideline.Item.PERFORMANCE_INTERVAL;
import static dev.kamae.guideline.Item.PERFORMANCE_NOTICE;
import static dev.kamae.guideline.Measure.III_1_1_3;
import static dev.kamae.guideline.Practice.III_1_1_3_I;
import static dev.kamae.guideline.Practice.III_1_1_3_II;
import static dev.kamae.guideline.Practice.III_1_1_3_III;
import static dev.kamae.posture.fact.ElementKind.APPLICATION;
import static dev.kamae.posture.fact.ElementKind.NETWORK_DEVICE;
import static dev.kamae.posture.fact.ElementKind.PLATFORM;
import static dev.kamae.posture.fact.ElementKind.SERVER;
import static dev.kamae.posture.fact.ElementKind.STORAGE;
import static dev.kamae.posture.operation.Monitoring.PERFORMANCE;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Scope;

/** Ⅲ.1.1.3 Performance monitoring. */
public final class PerformanceMonitoring implements MeasureRules {

  private static final Scope MEASURED =
      componentsOf(APPLICATION, PLATFORM, SERVER, STORAGE, NETWORK_DEVICE);

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_3)
        .requires(every(MEASURED)
            .should(
                declare(PERFORMANCE.watched()),
                declare(PERFORMANCE.atFixedIntervals()),
                declare(PERFORMANCE.resultsToldAsAgreed())))
        .item(
            PERFORMANCE_INTERVAL,
            every(MEASURED).by(valueOf(PERFORMANCE.interval(), PERFORMANCE.watched())))
        .item(PERFORMANCE_NOTICE, every(MEASURED).by(noticeOf(PERFORMANCE)))
        .practice(
            III_1_1_3_I,
            every(MEASURED)
                .should(
                    declare(PERFORMANCE.methodSet()),
                    declare(PERFORMANCE.interval()),
                    declare(PERFORMANCE.hoursSet()),
                    declare(PERFORMANCE.organisationSet())))
        .practice(
            III_1_1_3_II,
            every(MEASURED)
                .should(
                    declare(PERFORMANCE.told()),
                    declare(PERFORMANCE.toldAsAgreed()),
                    deny(PERFORMANCE.toldToAll(), "contacts-only")))
        .practice(III_1_1_3_III, every(MEASURED).should(declare(PERFORMANCE.reviewedByManager())));
  }
}
