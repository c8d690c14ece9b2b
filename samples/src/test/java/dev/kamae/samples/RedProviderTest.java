package dev.kamae.samples;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.testing.HoldPosture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says that a posture breaks. */
class RedProviderTest {

  @TempDir
  private Path folder;

  private String transcript(Class<?>... types) {
    return Transcript.of(
        Map.of(
            "kamae.report.folder",
            folder.toString(),
            "junit.jupiter.testclass.order.default",
            "org.junit.jupiter.api.ClassOrderer$ClassName"),
        types);
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_whole_of_it_stands_beside_the_tests() throws IOException {
    Golden.assertIs("held/harbor-logistics-red.txt", transcript(HarborLogisticsRed.class));
  }

  @Test
  void its_reports_are_there_all_the_same() throws IOException {
    transcript(HarborLogisticsRed.class);

    assertEquals(
        List.of("index.en.html", "index.html", "report.json", "report.txt"),
        files("harbor-logistics"));
  }

  @Test
  void two_patterns_do_not_share_a_folder_of_reports() {
    String transcript = transcript(AtPattern1.class, AtPattern2.class);

    assertTrue(
        transcript.contains("The reports of two tests would mix in "
            + folder.resolve("sakura-clinic")
            + ": those of SakuraClinic at pattern 1 as of 2026-04-01"
            + " (dev.kamae.samples.RedProviderTest$AtPattern1) and of SakuraClinic at pattern 2 as"
            + " of 2026-04-01 (dev.kamae.samples.RedProviderTest$AtPattern2); give one of them a"
            + " name, as in @HoldPosture(name = \"acme-2\")"),
        transcript);
  }

  @Test
  void two_tests_of_one_posture_share_a_folder_of_reports() throws IOException {
    String transcript = transcript(AtPattern1.class, AtPattern1Again.class, Named.class);

    assertTrue(!transcript.contains("FAILED"), transcript);
    assertEquals(files("sakura-clinic"), files("clinic-2"));
  }

  @HoldPosture(of = SakuraClinic.class, at = PATTERN_1, asOf = "2026-04-01")
  static class AtPattern1 {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = SakuraClinic.class, at = PATTERN_1, asOf = "2026-04-01")
  static class AtPattern1Again {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = SakuraClinic.class, at = PATTERN_2, asOf = "2026-04-01")
  static class AtPattern2 {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = SakuraClinic.class, at = PATTERN_2, asOf = "2026-04-01", name = "clinic-2")
  static class Named {
    @Test
    void nothing() {}
  }
}
