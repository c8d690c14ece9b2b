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
import org.junit.jupiter.api.Test;

/**
 * Wherever a report cannot be written: what stood there stays whole, nothing temporary remains, and the message names the
 * file.
 */
class FaultyPlacesTest extends EarlierReportInPlace {

  @Test
  void a_folder_without_permission() throws Exception {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "there are no permissions here");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    String said = Files.isWritable(folder) ? refusedToRoot() : refused(out -> out.write("new"));

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertTrue(said.contains("the report " + report + " could not be written: "), said);
    assertTrue(said.contains("AccessDenied"), said);
    assertEarlierIsWhole();
  }

  /** Root may write everywhere, unless it gives that up. */
  private String refusedToRoot() throws Exception {
    Path setpriv = Path.of("/usr/bin/setpriv");
    assumeTrue(Files.isExecutable(setpriv), "root may write everywhere here");
    return refusedTo(List.of(
        setpriv.toString(),
        "--inh-caps=-dac_override,-dac_read_search",
        "--bounding-set=-dac_override,-dac_read_search"));
  }

  @Test
  void a_file_system_that_is_read_only() {
    Path place = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/report.txt");

    ReportNotWritten refused = assertThrows(
        ReportNotWritten.class, () -> OtherProcess.write(place, out -> out.write("new")));

    assertEquals(
        "the report /modules/report.txt could not be written: the file system is read-only",
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
  void an_empty_folder_in_its_place() throws IOException {
    Files.delete(report);
    Files.createDirectory(report);

    String said = refused(out -> out.write("new"));

    assertTrue(said.startsWith("the report " + report + " could not be written: "), said);
    assertTrue(Files.isDirectory(report));
    assertOnly("report.txt");
  }

  @Test
  void a_file_where_its_folder_should_be() throws IOException {
    Path below = report.resolve("report.txt");

    String said = refusedAt(below, out -> out.write("new"));

    assertTrue(said.startsWith("the report " + below + " could not be written: "), said);
    assertEarlierIsWhole();
  }

  @Test
  void a_link_to_its_folder_is_followed() throws IOException {
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

    OtherProcess.write(link.resolve("report.txt"), out -> out.write("new"));

    assertEquals("new", Files.readString(report));
    assertTrue(Files.isSymbolicLink(link));
    assertOnly("report.txt");
  }

  @Test
  void a_link_to_a_folder_that_is_not_there() throws IOException {
    Path gone = elsewhere.resolve("gone");
    Path below = Files.createSymbolicLink(elsewhere.resolve("link"), gone).resolve("report.txt");

    String said = refusedAt(below, out -> out.write("new"));

    assertTrue(said.startsWith("the report " + below + " could not be written: "), said);
    assertFalse(Files.exists(gone));
    assertEarlierIsWhole();
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
}
