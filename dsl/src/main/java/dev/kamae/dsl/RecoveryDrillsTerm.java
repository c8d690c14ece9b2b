package dev.kamae.dsl;

import static dev.kamae.posture.operation.BackupFacts.RECOVERY_DRILLS_PLANNED;
import static dev.kamae.posture.operation.BackupFacts.RECOVERY_DRILLS_REVIEWED;

/** Drills of recovery from backups (Ⅲ.2.3.2 ⅱ). */
public final class RecoveryDrillsTerm extends ProviderWideTerm<RecoveryDrillsTerm>
    implements RecordKeepingTerm {

  RecoveryDrillsTerm(Saying saying) {
    super(saying);
  }

  @Override
  RecoveryDrillsTerm with(Saying more) {
    return new RecoveryDrillsTerm(more);
  }

  /** Recovery drills are planned (Ⅲ.2.3.2 ⅱ). */
  public RecoveryDrillsTerm planned() {
    return say(RECOVERY_DRILLS_PLANNED);
  }

  /** Recovery drills are not planned. */
  public RecoveryDrillsTerm notPlanned() {
    return deny(RECOVERY_DRILLS_PLANNED);
  }

  /** Recovery drills are reviewed (Ⅲ.2.3.2 ⅱ). */
  public RecoveryDrillsTerm reviewed() {
    return say(RECOVERY_DRILLS_REVIEWED);
  }

  /** Recovery drills are not reviewed. */
  public RecoveryDrillsTerm notReviewed() {
    return deny(RECOVERY_DRILLS_REVIEWED);
  }
}
