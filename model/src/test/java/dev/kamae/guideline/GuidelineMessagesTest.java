package dev.kamae.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidelineMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void have_one_line_for_everything_that_the_guideline_names(String language) {
    assertEquals(
        keys(), lines(language).map(GuidelineMessagesTest::key).sorted().toList());
  }

  @Test
  void are_185() {
    assertEquals(7 + 33 + 33 + 26 + 86, keys().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void say_something(String language) {
    assertEquals(List.of(), lines(language).filter(line -> text(line).isBlank()).toList());
  }

  @Test
  void are_in_the_language_that_they_are_for() {
    Map<String, String> english = lines("en")
        .collect(Collectors.toMap(GuidelineMessagesTest::key, GuidelineMessagesTest::text));

    assertTrue(
        english.values().stream().allMatch(text -> text.chars().allMatch(each -> each < 128)));
    assertEquals(
        List.of(),
        lines("ja").filter(line -> text(line).equals(english.get(key(line)))).toList());
  }

  private static List<String> keys() {
    Stream<String> chapters =
        measures(Measure::chapter).distinct().map(chapter -> "chapter." + chapter);
    Stream<String> titles = measures(Measure::id);
    Stream<String> asks = measures(measure -> measure.id() + ".asks");
    Stream<String> items = Item.ALL.stream().map(Clause::id);
    Stream<String> practices = Stream.of(Practice.values()).map(Clause::id);
    return Stream.of(chapters, titles, asks, items, practices)
        .flatMap(Function.identity())
        .sorted()
        .toList();
  }

  private static Stream<String> measures(Function<Measure, String> key) {
    return Stream.of(Measure.values()).map(key);
  }

  private static Stream<String> lines(String language) {
    String name = "/META-INF/kamae/guideline_" + language + ".properties";
    InputStream file =
        Objects.requireNonNull(GuidelineMessagesTest.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static String text(String line) {
    return line.substring(line.indexOf('=') + 1).strip();
  }
}
