package dev.kamae.dsl.testing;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.ElementKind;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A gap as a line of a file: {@code III.1.1.1.a | server batch-1 | PT30M} of an item, {@code III.1.1.5 | server web-1 |
 * no: clock-synced-by} of a requirement.
 */
final class GapLine {

  private static final String BAR = " | ";
  private static final String COLON = ": ";

  private GapLine() {}

  static String of(Gap gap) {
    Gap.Key key = gap.key();
    String value = gap.value().notation();
    return String.join(
        BAR,
        key.clause().id(),
        kind(key.kind()) + " " + key.name(),
        key.claim().isEmpty() ? value : value + COLON + key.claim());
  }

  private static String kind(ElementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The gap that the line notes.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Gap read(String line) {
    int first = line.indexOf(BAR);
    int last = line.lastIndexOf(BAR);
    if (first < 0 || first == last) {
      throw new IllegalArgumentException("'" + line + "' is not 'clause | element | value'");
    }
    String element = line.substring(first + BAR.length(), last);
    return read(line.substring(0, first), element, line.substring(last + BAR.length()));
  }

  private static Gap read(String id, String element, String value) {
    Clause clause = clause(id);
    int space = element.indexOf(' ');
    ElementKind kind = kind(element.substring(0, Math.max(0, space)), element);
    String name = element.substring(space + 1);
    if (clause instanceof Item<?> item) {
      return new Gap(new Gap.Key(clause, kind, name, ""), value(item, value));
    }
    int colon = value.indexOf(COLON);
    String claim = colon < 0 ? "" : value.substring(colon + COLON.length());
    return new Gap(
        new Gap.Key(clause, kind, name, claim),
        word(value.substring(0, Math.max(0, colon)), value));
  }

  private static Clause clause(String id) {
    return Stream.concat(Stream.of(Measure.values()), Item.ALL.stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "'" + id + "' is no requirement or item of the guideline"));
  }

  private static ElementKind kind(String kind, String element) {
    return Stream.of(ElementKind.values())
        .filter(each -> kind(each).equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "'" + element + "' is no kind of element with a name, such as 'server web-1'"));
  }

  private static <V> GapValue value(Item<V> item, String notation) {
    return Stream.of(GapValue.NO, GapValue.UNSAID)
        .filter(each -> each.notation().equals(notation))
        .findFirst()
        .orElseGet(() -> new GapValue.Declared<>(item, item.value(notation)));
  }

  private static GapValue word(String word, String value) {
    return Stream.of(GapValue.NO, GapValue.UNSAID)
        .filter(each -> each.notation().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "'" + value + "' is neither 'no: claim' nor 'unsaid: claim'"));
  }
}
