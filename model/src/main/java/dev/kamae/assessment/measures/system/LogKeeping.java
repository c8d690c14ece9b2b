package dev.kamae.assessment.measures.system;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.LOG_SERVER;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Item.EXCEPTION_AND_SECURITY_LOG_RETENTION;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Item.USAGE_LOG_RETENTION;
import static dev.kamae.guideline.Measure.III_2_1_3;
import static dev.kamae.guideline.Practice.III_2_1_3_I;
import static dev.kamae.guideline.Practice.III_2_1_3_II;
import static dev.kamae.posture.component.ComponentFacts.STANDBY;
import static dev.kamae.posture.fact.ElementKind.LOG;
import static dev.kamae.posture.operation.LogFacts.LOG_CHECK;
import static dev.kamae.posture.operation.LogFacts.LOG_CONTENT;
import static dev.kamae.posture.operation.LogFacts.LOG_KEPT_FOR;
import static dev.kamae.posture.operation.LogFacts.LOG_RECORDED;
import static dev.kamae.posture.operation.LogFacts.LOG_STORAGE;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.quantity.Standby;

/** Ⅲ.2.1.3 Logs. */
public final class LogKeeping implements MeasureRules {

  private static final Condition NO_LOG_SERVER =
      new DeniedByTopic(LOG, LogFacts.LOG_SERVER, Phrase.of(LogFacts.LOG_SERVER));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_2_1_3)
        .requires(every(topicsOf(LOG)).should(declare(LOG_RECORDED), declare(LOG_KEPT_FOR)))
        .item(
            USAGE_LOG_RETENTION,
            every(topicsOf(LOG, LogKind.USAGE)).by(valueOf(LOG_KEPT_FOR, LOG_RECORDED)))
        .item(
            EXCEPTION_AND_SECURITY_LOG_RETENTION,
            every(topicsOf(LOG, LogKind.EXCEPTIONS, LogKind.SECURITY_EVENTS))
                .by(valueOf(LOG_KEPT_FOR, LOG_RECORDED)))
        .item(STANDBY_OF_LOG_SERVER, every(LOG_SERVER).by(valueOf(STANDBY)).whenNone(NO_LOG_SERVER))
        .practice(
            III_2_1_3_I,
            every(topicsOf(LOG))
                .should(
                    declare(LOG_CONTENT),
                    declare(LOG_KEPT_FOR),
                    declare(LOG_STORAGE),
                    declare(LOG_CHECK)))
        .practice(
            III_2_1_3_II,
            every(LOG_SERVER)
                .shouldOrWhenNone(
                    declare(STANDBY, standby -> standby != Standby.NONE), NO_LOG_SERVER));
  }
}
