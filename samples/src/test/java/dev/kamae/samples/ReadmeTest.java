package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled, and what comes out. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SAMPLE =
      Path.of("src", "main", "java", "dev", "kamae", "samples", "SakuraClinic.java");
  private static final Path REPORT =
      Path.of("src", "test", "resources", "reports", "sakura-clinic", "report.txt");

  private static String block(String readme, String language) {
    String start = "```" + language + "\n";
    int from = readme.indexOf(start) + start.length();
    return readme.substring(from, readme.indexOf("\n```", from));
  }

  @Test
  void the_posture_is_that_of_a_sample() throws IOException {
    String source = Files.readString(SAMPLE);
    String shown = block(Files.readString(README), "java");

    assertEquals(source.substring(source.indexOf("/** Sakura")).strip(), shown);
    assertTrue(shown.lines().count() <= 30, "at most 30 lines");
  }

  @Test
  void the_report_is_the_beginning_of_its_report() throws IOException {
    List<String> report = Files.readAllLines(REPORT);
    List<String> shown = block(Files.readString(README), "text").lines().toList();

    assertTrue(shown.size() >= 15, "enough of it");
    assertEquals(report.subList(0, shown.size()), shown);
  }
}
