package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder with an earlier report, of which a new one is to take the place. */
@Timeout(120)
abstract class EarlierReportInPlace {

  @TempDir
  Path folder;

  @TempDir
  Path elsewhere;

  Path report;

  @BeforeEach
  void an_earlier_report() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), "earlier");
  }

  final void assertEarlierIsWhole() throws IOException {
    assertEquals("earlier", Files.readString(report));
    assertOnly("report.txt");
  }

  final void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(names),
          files.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  /** What is said where the report cannot be filled so. */
  final String refused(WholeFile.Content content) {
    return refusedAt(report, content);
  }

  /** What is said where a report cannot be written there. */
  final String refusedAt(Path place, WholeFile.Content content) {
    RuntimeException refused =
        assertThrows(RuntimeException.class, () -> OtherProcess.write(place, content));
    return refused.getMessage();
  }

  /** What the other process says that may do less, and ends by. */
  final String refusedTo(List<String> limited) throws Exception {
    Path output = elsewhere.resolve("output.txt");
    Process writer = OtherProcess.start(limited, report, "a", 1, 0, output);
    assertEquals(1, writer.waitFor());
    return Files.readString(output);
  }
}
