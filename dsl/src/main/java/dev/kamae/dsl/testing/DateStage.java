package dev.kamae.dsl.testing;

import java.time.LocalDate;

/**
 * Asks for the date as of which a posture is judged.
 *
 * @param <N> what comes next
 */
@FunctionalInterface
public interface DateStage<N> {

  /** As of this date, which decides whose evidence is valid; the machine's clock is never asked. */
  N asOf(LocalDate date);
}
