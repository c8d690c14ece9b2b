package dev.kamae.quantity;

import java.util.Objects;

/** How often it is checked that a backup can be read: at every backup, or at an interval. */
public sealed interface BackupCheck {

  /** A check whenever a backup is taken. */
  BackupCheck AT_EVERY_BACKUP = new EveryBackup();

  /** A check once in so long a time. */
  static BackupCheck every(Span interval) {
    return new AtInterval(interval);
  }

  /** {@code EVERY_BACKUP}, or the interval as an ISO-8601 duration. */
  String notation();

  /** A check whenever a backup is taken. */
  record EveryBackup() implements BackupCheck {
    @Override
    public String notation() {
      return "EVERY_BACKUP";
    }
  }

  /**
   * A check once in so long a time, whatever the number of backups.
   *
   * @param interval the time between two checks
   */
  record AtInterval(Span interval) implements BackupCheck {

    /** Refuses null. */
    public AtInterval {
      Objects.requireNonNull(interval, "interval");
    }

    @Override
    public String notation() {
      return interval.notation();
    }
  }
}
