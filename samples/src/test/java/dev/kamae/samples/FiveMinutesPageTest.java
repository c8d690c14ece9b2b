package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page shows is what is compiled and run. */
class FiveMinutesPageTest {

  private static final Path PAGE = Path.of(
      "..", "dsl", "src", "main", "java", "dev", "kamae", "dsl", "testing", "package-info.java");
  private static final Path TESTS = Path.of("src", "test", "java", "dev", "kamae", "samples");

  private static List<String> examples() throws IOException {
    return Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map(each -> plain(each.group(1).replaceAll("(?m)^ \\*", "")))
        .toList();
  }

  private static String plain(String source) {
    return source.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  private static String tests() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String each : List.of(
        "FiveMinutesTest", "FiveMinutesRed", "AcmePayrollTest", "exploring/LawsOfOursTest")) {
      tests.append(plain(Files.readString(TESTS.resolve(each + ".java"))));
    }
    return tests.toString();
  }

  @Test
  void every_example_is_in_a_test() throws IOException {
    String tests = tests();

    assertEquals(6, examples().size());
    for (String each : examples()) {
      assertTrue(tests.contains(each), each);
    }
  }

  @Test
  void the_red_example_runs() {
    Map<String, Long> outcomes = Stream.of(
            Transcript.of(Map.of(), FiveMinutesRed.class).split("\n"))
        .map(each -> each.strip().split(" ")[0])
        .filter(each -> each.matches("SUCCESSFUL|ABORTED|FAILED"))
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));

    assertEquals(Map.of("SUCCESSFUL", 39L, "ABORTED", 3L, "FAILED", 17L), outcomes);
  }
}
