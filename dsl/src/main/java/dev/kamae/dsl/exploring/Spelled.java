package dev.kamae.dsl.exploring;

import java.util.ArrayList;
import java.util.List;

/**
 * A value as code, such as {@code minutes(5)}.
 *
 * @param start the code of the value, or of its first word
 * @param chained the code of each word that is chained to it
 * @param meaning the value itself
 */
record Spelled(String start, List<String> chained, Object meaning) {

  static Spelled of(String code, Object meaning) {
    return new Spelled(code, List.of(), meaning);
  }

  String code() {
    return start + String.join("", chained);
  }

  /** With one more word. */
  Spelled with(String word, Object said) {
    return new Spelled(start, joined(chained, List.of(word)), said);
  }

  /** With the words of the other, which begins alike. */
  Spelled with(Spelled other) {
    return new Spelled(start, joined(chained, other.chained), meaning);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    more.stream().filter(each -> !some.contains(each)).forEach(all::add);
    return List.copyOf(all);
  }
}
