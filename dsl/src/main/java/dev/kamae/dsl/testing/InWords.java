package dev.kamae.dsl.testing;

import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.Element;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;

/** The words of test names and failure messages, which are English. */
final class InWords {

  static final Wording WORDS = Wording.in(Language.ENGLISH);

  private static final int NAME_LENGTH = 60;

  private InWords() {}

  /** The number, the title and the star. */
  static String of(Clause clause) {
    String star = clause instanceof Item<?> item && item.isStarred() ? " ★" : "";
    return clause.number() + " " + WORDS.title(clause) + star;
  }

  /** The number and the title of the measure's chapter. */
  static String chapter(Measure measure) {
    String[] number = measure.number().split("\\.");
    return number[0] + "." + number[1] + " " + WORDS.chapter(measure);
  }

  static String element(Element element) {
    return shown(WORDS.name(element)) + " (" + WORDS.kind(element.kind()) + ")";
  }

  static String scope(Phrase scope) {
    return WORDS.phrase(scope);
  }

  /** The user's own text, cut where it is long. */
  static String shown(String text) {
    return text.codePointCount(0, text.length()) <= NAME_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…";
  }
}
