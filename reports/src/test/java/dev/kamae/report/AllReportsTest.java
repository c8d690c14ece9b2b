package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllReportsTest {

  @Test
  void the_pages_the_text_and_the_json_are_written_and_listed(@TempDir Path folder) {
    List<Path> written =
        new AllReports().write(SmallPosture.watchedFor(SmallPosture.acme()), PATTERN_1, folder);

    assertEquals(
        Stream.of("index.html", "index.en.html", "report.txt", "report.json")
            .map(folder::resolve)
            .toList(),
        written);
  }
}
