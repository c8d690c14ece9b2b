package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ColumnsProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab 、。給与Ⅲ…")
        .withCharRange('a', 'z')
        .ofMaxLength(60)
        .map(each -> each.replace("b", "\uD83D\uDE00"));
  }

  @Property
  void wrapped_lines_are_never_too_wide_and_lose_nothing_but_spaces(
      @ForAll("texts") String text, @ForAll @IntRange(min = 6, max = 100) int columns) {
    List<String> lines = Columns.wrap(text, "- ", "  ", columns);

    assertTrue(lines.stream().allMatch(each -> Columns.width(each) <= columns));
    assertEquals(
        text.replace(" ", ""), String.join("", lines).replaceFirst("- ", "").replace(" ", ""));
  }

  @Property
  void a_cut_text_is_never_too_wide(
      @ForAll("texts") String text, @ForAll @IntRange(min = 4, max = 100) int columns) {
    assertTrue(Columns.width(Columns.cut(text, columns)) <= columns);
  }
}
