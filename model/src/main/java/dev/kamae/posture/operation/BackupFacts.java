package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Span;

/** What is said of backups (Ⅲ.2.3.1, Ⅲ.2.3.2). */
public final class BackupFacts {

  /** It is backed up regularly. */
  public static final Fact<Boolean> BACKED_UP_REGULARLY = Fact.yesOrNo("backed-up-regularly");

  /** The interval of backups is set. */
  public static final Fact<Span> BACKUP_EVERY = Fact.of("backup-every");

  /** The number of generations kept is set. */
  public static final Fact<Generations> BACKUP_GENERATIONS_KEPT =
      Fact.of("backup-generations-kept");

  /** The method of backups is set. */
  public static final Fact<Names> BACKUP_METHOD = Fact.of("backup-method");

  /** The method of restoring is set. */
  public static final Fact<Names> RESTORE_METHOD = Fact.of("restore-method");

  /** It is said where backups are kept. */
  public static final Fact<Names> BACKUP_STORAGE = Fact.of("backup-storage");

  /** It is checked regularly that backups are well written and can be read. */
  public static final Fact<Boolean> BACKUP_CHECKED_REGULARLY =
      Fact.yesOrNo("backup-checked-regularly");

  /** The interval of the check of backups is set. */
  public static final Fact<BackupCheck> BACKUP_CHECKED = Fact.of("backup-checked");

  /** Backups are checked by restoring and comparing sizes, or by a recovery test. */
  public static final Fact<Names> BACKUP_CHECK_MEANS = Fact.of("backup-check-means");

  /** Recovery drills are planned. */
  public static final Fact<Boolean> RECOVERY_DRILLS_PLANNED =
      Fact.yesOrNo("recovery-drills-planned");

  /** Recovery drills are reviewed. */
  public static final Fact<Boolean> RECOVERY_DRILLS_REVIEWED =
      Fact.yesOrNo("recovery-drills-reviewed");

  private BackupFacts() {}
}
