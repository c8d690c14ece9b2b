package dev.kamae.report;

import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.guideline.Item;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Said;
import java.util.Optional;

/**
 * Puts what has changed into words.
 *
 * @param posture the posture as it is now
 * @param words the words
 */
record ChangeWords(Posture posture, PageWords words) {

  /**
   * What became of a clause on one element.
   *
   * @param shift what became of it, in a word
   * @param element the element
   * @param claim what is asked; of an item, nothing
   * @param before what was found before
   * @param after what is found now
   */
  record Line(String shift, String element, Optional<String> claim, String before, String after) {}

  /** The counts of requirements and items, in a sentence. */
  String head(Change change) {
    return words.text(
        "change.head",
        change.since(),
        count(change, Shift.NEW),
        count(change, Shift.WORSE),
        count(change, Shift.OTHERWISE),
        count(change, Shift.FIXED),
        count(change, Shift.BETTER),
        count(change, Shift.UNCHANGED));
  }

  private static int count(Change change, Shift shift) {
    return change.difference().clauses(shift).size();
  }

  Line line(ElementShift shift) {
    boolean item = shift.point().clause() instanceof Item;
    String word = shift.shift() == Shift.UNCHANGED ? "DECLARED" : shift.shift().name();
    return new Line(
        words.text("change." + word),
        words
            .accepted()
            .named(shift.point().element().kind(), shift.point().element().name(), posture),
        item
            ? Optional.empty()
            : Optional.of(words.wording().phrase(shift.point().claim())),
        side(shift.before(), item),
        side(shift.after(), item));
  }

  private String side(Optional<Side> side, boolean item) {
    return side.map(each -> item ? value(each) : words.wording().verdict(each.verdict()))
        .orElseGet(() -> words.text("change.not-described"));
  }

  private String value(Side side) {
    Said<?> said = side.declared();
    String declared = said.value()
        .map(words.wording()::value)
        .orElseGet(() -> words.text(said.isNo() ? "said.NO" : "said.NOTHING"));
    return words.text("change.value", declared, words.wording().verdict(side.verdict()));
  }
}
