package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong while a report is written: the earlier one stays whole, nothing temporary remains, and the message
 * names the file.
 */
class FaultsTest extends EarlierReportInPlace {

  @Test
  void a_file_that_may_not_grow() throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "there is no bash to limit the size of files with");

    String said = refusedTo(List.of(bash.toString(), "-c", "ulimit -f 64; exec \"$@\"", "limited"));

    assertTrue(
        said.contains("ReportNotWritten: the report " + report + " could not be written: "), said);
    assertEarlierIsWhole();
  }

  @Test
  void a_disk_that_is_full() throws IOException {
    String said = refused(out -> {
      out.write("n".repeat(OtherProcess.LENGTH));
      throw new IOException("No space left on device");
    });

    assertEquals("the report " + report + " could not be written: No space left on device", said);
    assertEarlierIsWhole();
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
