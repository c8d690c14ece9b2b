package dev.kamae.assessment.measures.system;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.BACKUP_INTERVAL;
import static dev.kamae.guideline.Measure.III_2_3_1;
import static dev.kamae.guideline.Practice.III_2_3_1_I;
import static dev.kamae.posture.fact.ElementKind.BACKUP_TARGET;
import static dev.kamae.posture.operation.BackupFacts.BACKED_UP_REGULARLY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_EVERY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_GENERATIONS_KEPT;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_METHOD;
import static dev.kamae.posture.operation.BackupFacts.RESTORE_METHOD;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.2.3.1 Backup. */
public final class RegularBackup implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_2_3_1)
        .requires(every(topicsOf(BACKUP_TARGET)).should(declare(BACKED_UP_REGULARLY)))
        .item(
            BACKUP_INTERVAL,
            every(topicsOf(BACKUP_TARGET)).by(valueOf(BACKUP_EVERY, BACKED_UP_REGULARLY)))
        .item(
            BACKUP_GENERATIONS,
            every(topicsOf(BACKUP_TARGET))
                .by(valueOf(BACKUP_GENERATIONS_KEPT, BACKED_UP_REGULARLY)))
        .practice(
            III_2_3_1_I,
            every(topicsOf(BACKUP_TARGET))
                .should(
                    declare(BACKUP_METHOD),
                    declare(BACKUP_GENERATIONS_KEPT),
                    declare(BACKUP_EVERY),
                    declare(RESTORE_METHOD)));
  }
}
