package dev.kamae.assessment.exploring;

import dev.kamae.assessment.rule.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many clauses went from which verdict to which; the 33 requirements, 26 items and 86 practices each count once,
 * so that all together are 145.
 *
 * @param counts by the verdict before, then by that after; none is left out
 */
public record Transitions(Map<Verdict, Map<Verdict, Long>> counts) {

  /** Refuses null. */
  public Transitions {
    Objects.requireNonNull(counts, "counts");
  }

  static Transitions of(Stream<ClauseShift> shifts) {
    Map<Verdict, Map<Verdict, Long>> counts = new EnumMap<>(Verdict.class);
    for (Verdict each : Verdict.values()) {
      counts.put(each, zeroes());
    }
    shifts.forEach(each -> counts.get(each.before()).merge(each.after(), 1L, Long::sum));
    counts.replaceAll((before, row) -> Collections.unmodifiableMap(row));
    return new Transitions(Collections.unmodifiableMap(counts));
  }

  private static Map<Verdict, Long> zeroes() {
    Map<Verdict, Long> zeroes = new EnumMap<>(Verdict.class);
    for (Verdict each : Verdict.values()) {
      zeroes.put(each, 0L);
    }
    return zeroes;
  }

  /** The clauses with the one verdict before and the other after. */
  public long count(Verdict before, Verdict after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return counts.get(before).get(after);
  }

  /** The clauses with this verdict before. */
  public long before(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return sum(counts.get(verdict));
  }

  /** The clauses with this verdict after. */
  public long after(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return counts.values().stream().mapToLong(each -> each.get(verdict)).sum();
  }

  /** All of them: 145. */
  public long total() {
    return counts.values().stream().mapToLong(Transitions::sum).sum();
  }

  private static long sum(Map<Verdict, Long> row) {
    return row.values().stream().mapToLong(Long::longValue).sum();
  }
}
