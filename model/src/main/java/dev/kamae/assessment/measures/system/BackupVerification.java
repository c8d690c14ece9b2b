package dev.kamae.assessment.measures.system;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Measure.III_2_3_2;
import static dev.kamae.guideline.Practice.III_2_3_2_I;
import static dev.kamae.guideline.Practice.III_2_3_2_II;
import static dev.kamae.posture.fact.ElementKind.BACKUP_TARGET;
import static dev.kamae.posture.operation.BackupFacts.BACKED_UP_REGULARLY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_CHECKED;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_CHECKED_REGULARLY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_CHECK_MEANS;
import static dev.kamae.posture.operation.BackupFacts.RECOVERY_DRILLS_PLANNED;
import static dev.kamae.posture.operation.BackupFacts.RECOVERY_DRILLS_REVIEWED;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅲ.2.3.2 Backup check. */
public final class BackupVerification implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_2_3_2)
        .requires(every(topicsOf(BACKUP_TARGET)).should(declare(BACKUP_CHECKED_REGULARLY)))
        .item(
            BACKUP_CHECK,
            every(topicsOf(BACKUP_TARGET))
                .by(valueOf(BACKUP_CHECKED, BACKED_UP_REGULARLY, BACKUP_CHECKED_REGULARLY)))
        .practice(III_2_3_2_I, every(topicsOf(BACKUP_TARGET)).should(declare(BACKUP_CHECK_MEANS)))
        .practice(
            III_2_3_2_II,
            provider().should(declare(RECOVERY_DRILLS_PLANNED), declare(RECOVERY_DRILLS_REVIEWED)));
  }
}
