package dev.kamae.dsl.laws;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.measures.Measures;
import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Something odd that a mistaken rule asks, in order to break a law.
 *
 * @param verdict what comes of it
 * @param wants what it wants said where it is open
 */
record Odd(
    BiFunction<Element, Surroundings, Verdict> verdict,
    BiFunction<Element, Posture, List<Wanted>> wants)
    implements Condition {

  /** A gap unless this is so. */
  static Odd gapUnless(BiPredicate<Element, Posture> met) {
    return wanting(met, (element, posture) -> List.of());
  }

  static Odd wanting(
      BiPredicate<Element, Posture> met, BiFunction<Element, Posture, List<Wanted>> wants) {
    return new Odd(
        (element, around) -> met.test(element, around.posture()) ? Verdict.MET : Verdict.GAP,
        wants);
  }

  /** The rule of the guideline for the measure. */
  static MeasureRule right(Measure measure) {
    return Measures.ALL.stream()
        .filter(each -> each.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  /** Judged by the rules of the guideline, but for the mistaken ones. */
  static Assessment judged(Posture posture, MeasureRule... mistaken) {
    return new Evaluator(Measures.ALL.stream()
            .map(right -> Stream.of(mistaken)
                .filter(each -> each.measure() == right.measure())
                .findFirst()
                .orElse(right))
            .toList())
        .assess(posture, Held.DATE);
  }

  /** Judged by the rules of the guideline, but for that of the measure. */
  static Assessment judgedWithout(Measure measure, Posture posture) {
    return new Evaluator(
            Measures.ALL.stream().filter(each -> each.measure() != measure).toList())
        .assess(posture, Held.DATE);
  }

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return verdict.apply(element, around);
  }

  @Override
  public Phrase claim() {
    return Phrase.of("odd");
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    return Said.nothing();
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of();
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    return wants.apply(element, around.posture());
  }
}
