package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.report.Reports;
import dev.kamae.source.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form names a line in the same way, and the file is there. */
class SourcePathsTest {

  private static final String FILE = "(samples/src/main/java/[\\w/]+\\.java)";
  private static final Map<String, String> LINES = Map.of(
      "index.html", "<code class=\"path\">" + FILE + ":(\\d+)</code>",
      "index.en.html", "<code class=\"path\">" + FILE + ":(\\d+)</code>",
      "report.csv", "," + FILE + ",(\\d+)\r\n",
      "report.sarif", "\"uri\": \"" + FILE + "\"}, \"region\": \\{\"startLine\": (\\d+),",
      "summary.md", " \\| " + FILE + ":(\\d+) \\|",
      "summary.ja.md", " \\| " + FILE + ":(\\d+) \\|",
      "oscal/assessment-results.json", "\"href\": \"" + FILE + "#L(\\d+)\"",
      "report.json", "\"line\": (?=(?<line>\\d+), \"path\": \"" + FILE + "\")(\\d+)");

  static Stream<Description> samples() {
    return Samples.all().stream();
  }

  private static TreeSet<String> lines(Path folder, String name) {
    try {
      TreeSet<String> lines = new TreeSet<>();
      String text = Files.readString(folder.resolve(name)).replace("<wbr>", "");
      Pattern.compile(LINES.get(name))
          .matcher(text)
          .results()
          .forEach(each -> lines.add(
              name.equals("report.json")
                  ? each.group(2) + ":" + each.group(1)
                  : each.group(1) + ":" + each.group(2)));
      return lines;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_line_is_in_a_file_that_is_there_and_long_enough(
      Description sample, @TempDir Path folder) throws IOException {
    Reports.of(AspSaasGuideline.assess(sample.posture(), Samples.DATE))
        .in(folder)
        .sourcesIn(SourceRoots.of(Path.of(".."), "samples/src/main/java"))
        .html()
        .json()
        .csv()
        .sarif()
        .markdown()
        .oscal()
        .write();

    Map<String, TreeSet<String>> found = new TreeMap<>();
    LINES.keySet().forEach(each -> found.put(each, lines(folder, each)));

    for (TreeSet<String> each : found.values()) {
      for (String line : each) {
        String[] parts = line.split(":");
        Path file = Path.of("..", parts[0]);
        assertTrue(Files.isRegularFile(file), line);
        assertTrue(Files.readAllLines(file).size() >= Integer.parseInt(parts[1]), line);
      }
    }
    assertFalse(found.get("report.json").isEmpty());
    assertEquals(found.get("index.html"), found.get("index.en.html"));
    assertTrue(found.get("index.html").containsAll(found.get("report.json")));
    for (String each : LINES.keySet()) {
      assertTrue(found.get("index.html").containsAll(found.get(each)), each);
    }
  }
}
