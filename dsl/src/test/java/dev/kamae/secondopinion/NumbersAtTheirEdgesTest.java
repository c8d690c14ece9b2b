package dev.kamae.secondopinion;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.II_8_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.PercentTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.dsl.Words;
import dev.kamae.dsl.YearlyTerm;
import dev.kamae.posture.Posture;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word that takes a number, with the numbers at its edges: it is refused by a message of ours, or a second
 * opinion agrees with every verdict. The file beside this says which.
 */
class NumbersAtTheirEdgesTest {

  private static final String FILE = "edges-of-numbers.txt";
  private static final LocalDate DATE = LocalDate.of(2028, 2, 29);
  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, SpanTerm.class, YearlyTerm.class, PercentTerm.class);

  private static final List<Long> AMOUNTS =
      List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE / 60, Long.MAX_VALUE);
  private static final List<SpanTerm> SPANS = List.of(
      minutes(-1),
      minutes(0),
      seconds(1),
      minutes(525_600_000),
      minutes(525_600_001),
      minutes(Long.MAX_VALUE),
      years(1_000),
      years(1_001));
  private static final List<SpanTerm> OF_A_YEAR = List.of(
      hours(Long.MIN_VALUE),
      hours(-1),
      hours(0),
      hours(8_760),
      hours(8_761),
      minutes(Long.MAX_VALUE),
      years(1));
  private static final List<Integer> COUNTS =
      List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
  private static final List<String> PERCENTAGES = List.of(
      "-0.0000000001",
      "-0",
      "0",
      "0.0000000001",
      "0.00000000001",
      "99.9999999999",
      "100",
      "100.0000000001",
      "99999999999999999999",
      "999999999999999999999");
  private static final List<List<Integer>> DAYS = List.of(
      List.of(2024, 2, 29),
      List.of(2028, 2, 28),
      List.of(2028, 2, 29),
      List.of(2028, 3, 1),
      List.of(2026, 2, 29),
      List.of(2000, 2, 29),
      List.of(2100, 2, 29),
      List.of(0, 2, 29),
      List.of(2026, 0, 1),
      List.of(2026, 13, 1),
      List.of(2026, 4, 0),
      List.of(2026, 4, 31),
      List.of(999, 12, 31),
      List.of(1000, 1, 1),
      List.of(9999, 12, 31),
      List.of(10_000, 1, 1),
      List.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
      List.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE));

  @Test
  void every_word_that_takes_a_number_is_tried() throws Exception {
    Path classes =
        Path.of(Words.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> tried = new TreeSet<>();
    Stream.of(
            EveryNumber.UNITS,
            EveryNumber.SPANS,
            EveryNumber.YEARLY,
            EveryNumber.PERCENTAGES,
            EveryNumber.COUNTS,
            EveryNumber.DAYS)
        .forEach(each -> tried.addAll(each.keySet()));
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes.resolve("dev/kamae/dsl"))) {
      files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".class"))
          .flatMap(each -> words(each.replace(".class", "")))
          .forEach(words::add);
    }

    assertEquals(words, tried);
  }

  private static Stream<String> words(String type) {
    try {
      return Arrays.stream(Class.forName("dev.kamae.dsl." + type).getMethods())
          .filter(NumbersAtTheirEdgesTest::takesNumber)
          .filter(each -> !Collection.class.isAssignableFrom(each.getDeclaringClass()))
          .map(each -> each.getDeclaringClass().getSimpleName() + "." + each.getName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean takesNumber(Method word) {
    return word.getDeclaringClass().getPackageName().equals("dev.kamae.dsl")
        && !word.isSynthetic()
        && Arrays.stream(word.getParameterTypes()).anyMatch(NUMBERS::contains);
  }

  @Test
  void each_is_refused_by_a_message_or_judged_rightly() throws Exception {
    String seen = Stream.of(units(), spans(), yearly(), percentages(), counts(), days())
        .flatMap(each -> each)
        .collect(joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(OwnModule.file("src/test/resources/dev/kamae/secondopinion", FILE), seen);
    }
    assertEquals(expected(), seen);
  }

  private static String expected() throws IOException, URISyntaxException {
    return Files.readString(
        Path.of(NumbersAtTheirEdgesTest.class.getResource(FILE).toURI()), StandardCharsets.UTF_8);
  }

  private static Stream<String> units() {
    Function<SpanTerm, ProviderTerm> every = EveryNumber.SPANS.get("WatchTerm.every");
    return EveryNumber.UNITS.entrySet().stream()
        .flatMap(word -> AMOUNTS.stream()
            .map(each -> line(word.getKey(), each, every.apply(word.getValue().apply(each)))));
  }

  private static Stream<String> spans() {
    return EveryNumber.SPANS.entrySet().stream()
        .flatMap(word ->
            SPANS.stream().map(each -> line(word.getKey(), each, word.getValue().apply(each))));
  }

  private static Stream<String> yearly() {
    return EveryNumber.YEARLY.entrySet().stream()
        .flatMap(word -> OF_A_YEAR.stream()
            .map(each -> line(word.getKey(), each, word.getValue().apply(each.perYear()))));
  }

  private static Stream<String> percentages() {
    return EveryNumber.PERCENTAGES.entrySet().stream()
        .flatMap(word -> PERCENTAGES.stream()
            .map(each -> line(word.getKey(), each, word.getValue().apply(percent(each)))));
  }

  private static Stream<String> counts() {
    return EveryNumber.COUNTS.entrySet().stream()
        .flatMap(word -> COUNTS.stream()
            .map(each -> line(word.getKey(), each, word.getValue().apply(each))));
  }

  private static Stream<String> days() {
    return EveryNumber.DAYS.entrySet().stream()
        .flatMap(word -> DAYS.stream()
            .map(each -> line(
                word.getKey(), each, word.getValue().on(each.get(0), each.get(1), each.get(2)))));
  }

  private static String line(String word, Object number, ProviderTerm provider) {
    Description description = () -> provider;
    return word + " " + number.toString().replaceAll("[\\[\\]]", "") + ": " + answer(description);
  }

  /** The second opinion does not know who vouches for what, so that of such a day the verdict itself is told. */
  private static String judged(Posture posture) {
    if (posture.isAttested()) {
      return "II.8.1.1 is " + AspSaasGuideline.assess(posture, DATE).verdict(II_8_1_1, PATTERN_1);
    }
    Agreement.on(posture, DATE);
    return "is judged";
  }

  private static String answer(Description description) {
    try {
      return judged(description.posture());
    } catch (DescriptionException e) {
      return String.join("; ", e.faults()).replaceAll(" \\(EveryNumber\\.java:\\d+\\)", "");
    }
  }
}
