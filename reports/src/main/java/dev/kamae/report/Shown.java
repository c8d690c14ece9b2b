package dev.kamae.report;

import static dev.kamae.assessment.rule.Verdict.GAP;
import static dev.kamae.assessment.rule.Verdict.MET;
import static dev.kamae.assessment.rule.Verdict.NOT_APPLICABLE;
import static dev.kamae.assessment.rule.Verdict.NO_REFERENCE;
import static dev.kamae.assessment.rule.Verdict.UNDECLARED;

import dev.kamae.assessment.rule.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of a list a page has place for.
 *
 * @param first those that it shows
 * @param left how many more there are
 */
record Shown<T>(List<T> first, int left) {

  /** How many things one list shows. */
  static final int LIMIT = 200;

  private static final List<Verdict> WORST_FIRST =
      List.of(GAP, UNDECLARED, MET, NOT_APPLICABLE, NO_REFERENCE);

  /** The first of them. */
  static <T> Shown<T> of(List<T> all) {
    return of(all.stream(), all.size());
  }

  /** The worst of them, else the first. */
  static <T> Shown<T> worst(List<T> all, Function<T, Verdict> verdict) {
    return of(
        all.stream().sorted(Comparator.comparing(each -> WORST_FIRST.indexOf(verdict.apply(each)))),
        all.size());
  }

  private static <T> Shown<T> of(Stream<T> all, int size) {
    return new Shown<>(all.limit(LIMIT).toList(), Math.max(0, size - LIMIT));
  }

  /** The same, shown in another way. */
  <S> Shown<S> map(Function<T, S> way) {
    return new Shown<>(first.stream().map(way).toList(), left);
  }
}
