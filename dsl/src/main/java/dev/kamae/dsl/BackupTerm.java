package dev.kamae.dsl;

import static dev.kamae.posture.operation.BackupFacts.BACKED_UP_REGULARLY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_CHECKED;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_CHECKED_REGULARLY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_CHECK_MEANS;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_EVERY;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_GENERATIONS_KEPT;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_METHOD;
import static dev.kamae.posture.operation.BackupFacts.BACKUP_STORAGE;
import static dev.kamae.posture.operation.BackupFacts.RESTORE_METHOD;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.operation.BackupCheckMeans;
import dev.kamae.posture.operation.BackupMethod;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Generations;
import java.util.List;

/** Backups and how they are checked (Ⅲ.2.3.1, Ⅲ.2.3.2). */
public final class BackupTerm extends TopicsTerm<BackupTerm> implements RecordKeepingTerm {

  private final List<ComponentTerm<?>> storages;

  BackupTerm(Saying saying, List<? extends Enum<?>> topics, List<ComponentTerm<?>> storages) {
    super(saying, ElementKind.BACKUP_TARGET, topics);
    this.storages = storages;
  }

  @Override
  BackupTerm with(Saying more) {
    return new BackupTerm(more, topics, storages);
  }

  /** The backups are kept on these components (Ⅲ.2.3.1). */
  public BackupTerm onto(ComponentTerm<?> first, ComponentTerm<?>... more) {
    return new BackupTerm(saying, topics, Grown.of(storages, given(first, more)));
  }

  @Override
  Saying ofEach(Assembly assembly) {
    return referring(assembly, BACKUP_STORAGE, "is kept on", storages);
  }

  /** It is backed up once in so long a time; an interval of zero is refused (Ⅲ.2.3.1 a). */
  public BackupTerm every(SpanTerm span) {
    return say(BACKED_UP_REGULARLY).span(BACKUP_EVERY, given(span), SpanUse.INTERVAL);
  }

  /** It is not backed up regularly. */
  public BackupTerm notTaken() {
    return deny(BACKED_UP_REGULARLY).deny(BACKUP_EVERY).deny(BACKUP_GENERATIONS_KEPT);
  }

  /** So many generations are kept; zero is a fact, a negative number is refused (Ⅲ.2.3.1 b). */
  public BackupTerm generations(int count) {
    return count < 0
        ? with(saying.plusFault(
            "keeps " + count + " generations; a number of generations is zero or more"))
        : say(BACKUP_GENERATIONS_KEPT, new Generations(count));
  }

  /** It is not said where the backups are kept. */
  public BackupTerm notSayingWhere() {
    return deny(BACKUP_STORAGE);
  }

  /** The backups are taken by these methods (Ⅲ.2.3.1 ⅰ). */
  public BackupTerm byMethod(BackupMethod first, BackupMethod... more) {
    return listed(BACKUP_METHOD, given(first, more));
  }

  /** No method of backups is set. */
  public BackupTerm withoutMethod() {
    return deny(BACKUP_METHOD);
  }

  /** How backups are restored (Ⅲ.2.3.1 ⅰ). */
  public BackupTerm restoredBy(String first, String... more) {
    return quoted(RESTORE_METHOD, given(first, more));
  }

  /** No method of restoring is set. */
  public BackupTerm withoutRestoreMethod() {
    return deny(RESTORE_METHOD);
  }

  /** Every backup is checked when it is taken (Ⅲ.2.3.2 a). */
  public BackupTerm checkedAtEveryBackup() {
    return say(BACKUP_CHECKED_REGULARLY).say(BACKUP_CHECKED, BackupCheck.AT_EVERY_BACKUP);
  }

  /** Backups are checked once in so long a time; an interval of zero is refused (Ⅲ.2.3.2 a). */
  public BackupTerm checkedEvery(SpanTerm span) {
    return with(given(span).in(saying, BACKUP_CHECKED, BackupCheck::every, SpanUse.INTERVAL))
        .say(BACKUP_CHECKED_REGULARLY);
  }

  /** Backups are never checked. */
  public BackupTerm neverChecked() {
    return deny(BACKUP_CHECKED_REGULARLY).deny(BACKUP_CHECKED);
  }

  /** Backups are checked by these means (Ⅲ.2.3.2 ⅰ). */
  public BackupTerm checkedBy(BackupCheckMeans first, BackupCheckMeans... more) {
    return listed(BACKUP_CHECK_MEANS, given(first, more));
  }

  /** Backups are checked neither by restoring and comparing nor by a recovery test. */
  public BackupTerm checkedOtherwise() {
    return deny(BACKUP_CHECK_MEANS);
  }

  /** It is backed up regularly, at whatever interval (Ⅲ.2.3.1). */
  public BackupTerm regularly() {
    return say(BACKED_UP_REGULARLY);
  }

  /** It is checked regularly that backups are well written and can be read (Ⅲ.2.3.2). */
  public BackupTerm checkedRegularly() {
    return say(BACKUP_CHECKED_REGULARLY);
  }
}
