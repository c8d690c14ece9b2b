package dev.kamae.dsl.testing;

import static dev.kamae.dsl.testing.InWords.WORDS;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Said;

/**
 * Puts a value that is open into words.
 *
 * @param result what the item came to on one element
 * @param pattern the pattern
 * @param <V> the values of the item
 */
record ValueShortfall<V>(ElementResult<V> result, Pattern pattern) {

  Shortfall told() {
    Item<V> item = result.item();
    Said<V> said = result.declared();
    return new Shortfall(
        new Gap(Gap.Key.of(item, result.element(), ""), GapValue.of(item, said)),
        result.verdict(pattern),
        result.isForWantOfElements()
            ? InWords.scope(result.scope())
            : InWords.element(result.element()),
        declared(said),
        WORDS.asked(item.comparison(), reference()),
        change(said),
        result.source());
  }

  /** What is open has a reference. */
  private V reference() {
    return result.reference(pattern).orElseThrow();
  }

  private String declared(Said<V> said) {
    if (said.isNo()) {
      return "declared absent";
    }
    if (result.isForWantOfElements()) {
      return "none described";
    }
    return said.value()
        .map(value -> InWords.shown(WORDS.value(value)))
        .orElseGet(() -> Expired.or(result.outOfDate(), "not said"));
  }

  private String words() {
    return ClosingWords.of(result.wanted(pattern)).orElseGet(() -> WORDS.value(reference()));
  }

  private String change(Said<V> said) {
    if (result.verdict(pattern) == Verdict.GAP) {
      return words();
    }
    if (result.isForWantOfElements()) {
      return "describing one";
    }
    return said.isNothing() ? "finding out; " + words() + " would do" : "saying it in full";
  }
}
