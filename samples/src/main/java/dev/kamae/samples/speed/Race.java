package dev.kamae.samples.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Two ways to one result, run in turn: the machine's noise comes and goes, so that only their ratio within a round tells
 * something, and of the rounds the median. The time is the thread's own, so that other programs do not count.
 *
 * @param nanos what the first takes at best
 * @param ratio how many times the second's time it takes
 */
record Race(double nanos, double ratio) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final long WARM_UP = 1_500_000_000L;
  private static final long ROUND = 30_000_000L;

  /** What the last run made, so that none is taken for useless. */
  private static volatile Object made;

  /** Warms both up, then runs them in turn. */
  static Race of(Supplier<?> first, Supplier<?> second) {
    int ofFirst = runs(first);
    int ofSecond = runs(second);
    double[] nanos = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      nanos[i] = time(first, ofFirst);
      ratios[i] = nanos[i] / time(second, ofSecond);
    }
    Arrays.sort(nanos);
    Arrays.sort(ratios);
    return new Race(nanos[0], ratios[ROUNDS / 2]);
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static int runs(Supplier<?> way) {
    long start = now();
    int runs = 0;
    while (now() - start < WARM_UP) {
      made = way.get();
      runs++;
    }
    return (int) Math.max(1, runs * ROUND / WARM_UP);
  }

  private static double time(Supplier<?> way, int runs) {
    long start = now();
    for (int i = 0; i < runs; i++) {
      made = way.get();
    }
    return (now() - start) / (double) runs;
  }
}
