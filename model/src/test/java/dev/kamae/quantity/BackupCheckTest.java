package dev.kamae.quantity;

import static dev.kamae.quantity.BackupCheck.AT_EVERY_BACKUP;
import static dev.kamae.quantity.Comparison.EVERY_BACKUP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupCheckTest {

  private static final BackupCheck MONTHLY = BackupCheck.every(Span.of(1, Unit.MONTHS));
  private static final BackupCheck WEEKLY = BackupCheck.every(Span.of(1, Unit.WEEKS));
  private static final BackupCheck EVERY_SECOND = BackupCheck.every(Span.of(1, Unit.SECONDS));

  @Test
  void meets_every_backup_only_at_every_backup() {
    assertEquals(Fit.MEETS, EVERY_BACKUP.compare(AT_EVERY_BACKUP, AT_EVERY_BACKUP));
    assertEquals(Fit.FALLS_SHORT, EVERY_BACKUP.compare(EVERY_SECOND, AT_EVERY_BACKUP));
    assertEquals(Optional.empty(), EVERY_BACKUP.distance(MONTHLY, AT_EVERY_BACKUP));
  }

  @Test
  void meets_an_interval_of_the_providers_own_like_any_interval() {
    assertEquals(Fit.MEETS, EVERY_BACKUP.compare(AT_EVERY_BACKUP, WEEKLY));
    assertEquals(Fit.MEETS, EVERY_BACKUP.compare(WEEKLY, MONTHLY));
    assertEquals(Fit.FALLS_SHORT, EVERY_BACKUP.compare(MONTHLY, WEEKLY));
    assertEquals(
        "24", EVERY_BACKUP.distance(MONTHLY, WEEKLY).map(Distance::digits).orElse("none"));
  }

  @Test
  void is_laxer_at_an_interval_than_at_every_backup() {
    assertEquals(EVERY_SECOND, EVERY_BACKUP.laxer(AT_EVERY_BACKUP, EVERY_SECOND));
    assertEquals(MONTHLY, EVERY_BACKUP.laxer(MONTHLY, WEEKLY));
    assertEquals(AT_EVERY_BACKUP, EVERY_BACKUP.laxer(AT_EVERY_BACKUP, AT_EVERY_BACKUP));
  }

  @Test
  void is_printed_as_in_the_tables() {
    assertEquals("EVERY_BACKUP", EVERY_BACKUP.notation(AT_EVERY_BACKUP));
    assertEquals("P1M", EVERY_BACKUP.notation(MONTHLY));
  }
}
