package dev.kamae.quantity;

import dev.kamae.quantity.BackupCheck.AtInterval;
import java.util.Optional;

/** A check of backups: one at every backup meets any reference, an interval only an interval. */
final class EveryBackupOnly implements Comparison<BackupCheck> {

  @Override
  public String kind() {
    return "EVERY_BACKUP";
  }

  @Override
  public Fit compare(BackupCheck declared, BackupCheck reference) {
    if (declared instanceof AtInterval often && reference instanceof AtInterval asked) {
      return AT_MOST.compare(often.interval(), asked.interval());
    }
    return declared instanceof AtInterval ? Fit.FALLS_SHORT : Fit.MEETS;
  }

  @Override
  public Optional<Distance> distance(BackupCheck declared, BackupCheck reference) {
    return declared instanceof AtInterval often && reference instanceof AtInterval asked
        ? AT_MOST.distance(often.interval(), asked.interval())
        : Optional.empty();
  }

  @Override
  public BackupCheck laxer(BackupCheck one, BackupCheck other) {
    if (one instanceof AtInterval often && other instanceof AtInterval asked) {
      return AT_MOST.laxer(often.interval(), asked.interval()) == often.interval() ? one : other;
    }
    return one instanceof AtInterval ? one : other;
  }

  @Override
  public String notation(BackupCheck value) {
    return value.notation();
  }
}
