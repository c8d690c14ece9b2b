package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever goes wrong while a report is written: the earlier one stays whole, nothing temporary remains, and the message
 * names the file.
 */
@Timeout(120)
class FaultsTest {

  @TempDir
  private Path folder;

  @TempDir
  private Path elsewhere;

  private Path report;

  @BeforeEach
  void an_earlier_report() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), "earlier");
  }

  private void assertEarlierIsWhole() throws IOException {
    assertEquals("earlier", Files.readString(report));
    assertOnly("report.txt");
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(names),
          files.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  private String refused(WholeFile.Content content) {
    RuntimeException refused =
        assertThrows(RuntimeException.class, () -> OtherProcess.write(report, content));
    return refused.getMessage();
  }

  @Test
  void a_disk_that_is_full() throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "there is no bash to limit the size of files with");
    List<String> limited = List.of(bash.toString(), "-c", "ulimit -f 64; exec \"$@\"", "limited");
    Path output = elsewhere.resolve("output.txt");

    Process writer = OtherProcess.start(limited, report, "a", 1, 0, output);

    assertEquals(1, writer.waitFor());
    String said = Files.readString(output);
    assertTrue(
        said.contains("ReportNotWritten: the report " + report + " could not be written: "), said);
    assertEarlierIsWhole();
  }

  @Test
  void a_folder_without_permission() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "there are no permissions here");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(folder), "who runs this may write everywhere");

    String said = refused(out -> out.write("new"));

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertTrue(said.startsWith("the report " + report + " could not be written: "), said);
    assertEarlierIsWhole();
  }

  @Test
  void a_file_system_that_is_read_only() {
    Path place = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/report.txt");

    ReportNotWritten refused = assertThrows(
        ReportNotWritten.class, () -> OtherProcess.write(place, out -> out.write("new")));

    assertEquals(
        "the report /modules/report.txt could not be written:"
            + " java.io.IOException: the file system is read-only",
        refused.getMessage());
  }

  @Test
  void a_folder_in_its_place() throws IOException {
    Files.delete(report);
    Files.createDirectories(report.resolve("kept"));

    String said = refused(out -> out.write("new"));

    assertTrue(said.startsWith("the report " + report + " could not be written: "), said);
    assertTrue(Files.isDirectory(report.resolve("kept")));
    assertOnly("report.txt");
  }

  @Test
  void where_one_of_many_cannot_be_moved_all_earlier_ones_stand_again() throws IOException {
    Path other = Files.writeString(elsewhere.resolve("other.csv"), "mine");
    Files.createSymbolicLink(folder.resolve("report.csv"), other);
    Files.createDirectories(folder.resolve("report.sarif").resolve("kept"));
    Reports all = Reports.of(SmallPosture.watchedFor(SmallPosture.acme()))
        .at(PATTERN_1)
        .in(folder)
        .text()
        .json()
        .csv()
        .sarif();

    ReportNotWritten refused = assertThrows(ReportNotWritten.class, all::write);

    String said = refused.getMessage();
    assertTrue(said.contains("report.sarif could not be written: "), said);
    assertEquals("earlier", Files.readString(report));
    assertTrue(Files.isSymbolicLink(folder.resolve("report.csv")));
    assertEquals("mine", Files.readString(other));
    assertOnly("report.csv", "report.sarif", "report.txt");
  }

  @Test
  void a_link_in_its_place_is_replaced_and_what_it_led_to_is_left_alone() throws IOException {
    Path other = Files.writeString(elsewhere.resolve("other.txt"), "mine");
    Files.delete(report);
    Files.createSymbolicLink(report, other);

    OtherProcess.write(report, out -> out.write("new"));

    assertEquals("new", Files.readString(report));
    assertFalse(Files.isSymbolicLink(report));
    assertEquals("mine", Files.readString(other));
    assertOnly("report.txt");
  }

  @Test
  void a_link_in_its_place_that_leads_nowhere_is_replaced() throws IOException {
    Files.delete(report);
    Files.createSymbolicLink(report, elsewhere.resolve("gone.txt"));

    OtherProcess.write(report, out -> out.write("new"));

    assertEquals("new", Files.readString(report));
    assertFalse(Files.exists(elsewhere.resolve("gone.txt")));
    assertOnly("report.txt");
  }

  @Test
  void a_thread_that_is_interrupted_writes_the_report_whole_and_stays_interrupted()
      throws IOException {
    OtherProcess.write(report, out -> {
      out.write("n".repeat(OtherProcess.LENGTH / 2));
      Thread.currentThread().interrupt();
      out.write("n".repeat(OtherProcess.LENGTH / 2));
    });

    assertTrue(Thread.interrupted(), "the thread is still interrupted");
    assertTrue(OtherProcess.isWhole(report));
    assertOnly("report.txt");
  }

  @Test
  void a_process_that_is_killed_while_it_writes() throws Exception {
    Path output = elsewhere.resolve("output.txt");
    Process writer = OtherProcess.start(List.of(), report, "a", 1, 50, output);
    while (writer.isAlive() && temporary() == 0) {
      TimeUnit.MILLISECONDS.sleep(10);
    }

    writer.destroyForcibly().waitFor();

    assertEquals("earlier", Files.readString(report));
    assertEquals(1, temporary(), Files.readString(output));
    OtherProcess.write(report, out -> out.write("new"));
    assertEquals("new", Files.readString(report));
    assertOnly("report.txt");
  }

  private long temporary() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".tmp")).count();
    }
  }

  @Test
  void two_processes_that_write_one_report() throws Exception {
    Path output = elsewhere.resolve("output.txt");
    Files.writeString(report, "e".repeat(OtherProcess.LENGTH));
    Process one = OtherProcess.start(List.of(), report, "a", 40, 0, output);
    Process other =
        OtherProcess.start(List.of(), report, "b", 40, 0, elsewhere.resolve("output2.txt"));
    while (one.isAlive() || other.isAlive()) {
      assertTrue(OtherProcess.isWhole(report));
    }

    assertEquals(0, one.exitValue(), () -> output.toString());
    assertEquals(0, other.exitValue());
    assertTrue(OtherProcess.isWhole(report));
    assertOnly("report.txt");
  }

  @Test
  void what_throws_halfway() throws IOException {
    String said = refused(out -> {
      out.write("n".repeat(OtherProcess.LENGTH));
      throw new IllegalStateException("template page.ftlh:3: no such field");
    });

    assertEquals(
        "the report " + report + " could not be written: template page.ftlh:3: no such field",
        said);
    assertEarlierIsWhole();
  }

  @Test
  void what_runs_out_of_memory_halfway() throws IOException {
    assertThrows(
        OutOfMemoryError.class,
        () -> OtherProcess.write(report, out -> {
          out.write("n".repeat(OtherProcess.LENGTH));
          throw new OutOfMemoryError("none left");
        }));

    assertEarlierIsWhole();
  }

  @Test
  void what_another_program_left_beside_it_is_left_alone() throws IOException {
    Path theirs = Files.writeString(folder.resolve(".report.txt.backup.tmp"), "theirs");

    Reports.of(SmallPosture.watchedFor(SmallPosture.acme()))
        .at(PATTERN_1)
        .in(folder)
        .text()
        .write();

    assertEquals("theirs", Files.readString(theirs));
    assertOnly(".report.txt.backup.tmp", "report.txt");
  }
}
