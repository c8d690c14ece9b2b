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

  /** Itself and what is wrong with it, such as "a check every 0 days, which is no interval". */
  String wrong() {
    boolean isTooLong = interval.filter(SpanTerm::isTooLong).isPresent();
    return "a check " + this
        + (isTooLong ? "; a span is at most 1000 years" : ", which is no interval");
  }

  @Override
  public String toString() {
    return interval.map(each -> "every " + each).orElse("every backup");
  }
}
