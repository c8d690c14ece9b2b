package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What a thread works, whatever else the machine does meanwhile. */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  /** What is supplied, in no more time of this thread than the limit. */
  static <T> T within(Duration limit, ThrowingSupplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = Assertions.assertDoesNotThrow(work);
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(limit) <= 0, () -> "took " + taken + " of at most " + limit);
    return result;
  }
}
