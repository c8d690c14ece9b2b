package dev.kamae.dsl;

import dev.kamae.quantity.BackupCheck;
import java.util.Optional;

/** A check of backups that a provider holds itself to. */
public final class BackupCheckTerm {

  private final Optional<SpanTerm> interval;

  BackupCheckTerm(Optional<SpanTerm> interval) {
    this.interval = interval;
  }

  Optional<BackupCheck> check() {
    if (interval.isEmpty()) {
      return Optional.of(BackupCheck.AT_EVERY_BACKUP);
    }
    return interval
        .filter(each -> each.wrong(SpanUse.INTERVAL).isEmpty())
        .map(SpanTerm::span)
        .map(BackupCheck::every);
  }

  @Override
  public String toString() {
    return interval.map(each -> "every " + each).orElse("every backup");
  }
}
