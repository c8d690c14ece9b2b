package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_5;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Demand;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.operation.Service;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  @TempDir
  private Path folder;

  private final Assessment acme = SmallPosture.watchedFor(SmallPosture.acme());

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_files_that_were_asked_for_are_written_and_listed() throws IOException {
    Path deep = folder.resolve("a").resolve("b");

    List<Path> written = Reports.of(acme).at(PATTERN_1).in(deep).json().text().write();

    assertEquals(List.of(deep.resolve("report.txt"), deep.resolve("report.json")), written);
    assertEquals(
        TextReport.of(acme, PATTERN_1, Language.ENGLISH, new Elsewhere(true, false)),
        Files.readString(written.get(0)));
    assertEquals(JsonReport.of(acme, PATTERN_1), Files.readString(written.get(1)));
  }

  @Test
  void pages_are_written_in_both_languages() throws IOException {
    Reports.of(SmallPosture.assessed(SmallPosture.acme()))
        .at(PATTERN_1)
        .in(folder)
        .html()
        .write();

    assertEquals(List.of("index.en.html", "index.html"), names());
    assertTrue(Files.readString(folder.resolve("index.html")).contains("lang=\"ja\""));
    assertTrue(Files.readString(folder.resolve("index.en.html")).contains("lang=\"en\""));
  }

  @Test
  void pictures_are_written_in_both_languages() throws IOException {
    Assessment assessment = SmallPosture.assessed(SmallPosture.acme());

    Reports.of(assessment).at(PATTERN_1).in(folder).pictures().write();

    assertEquals(
        List.of("buildings.en.svg", "buildings.svg", "network.en.svg", "network.svg"), names());
    assertEquals(
        SvgReport.network(assessment, PATTERN_1, Language.JAPANESE),
        Files.readString(folder.resolve("network.svg")));
    assertEquals(
        SvgReport.buildings(assessment, PATTERN_1, Language.ENGLISH),
        Files.readString(folder.resolve("buildings.en.svg")));
  }

  @Test
  void an_earlier_report_is_replaced_and_nothing_else_is_left() throws IOException {
    Files.writeString(folder.resolve("report.txt"), "earlier ".repeat(10_000));

    Reports.of(acme).at(PATTERN_1).in(folder).text().write();

    assertEquals(List.of("report.txt"), names());
    assertEquals(
        TextReport.of(acme, PATTERN_1, Language.ENGLISH),
        Files.readString(folder.resolve("report.txt")));
  }

  @Test
  void a_folder_in_the_place_of_a_report_is_named_and_left_alone() throws IOException {
    Path place = Files.createDirectory(folder.resolve("report.json"));
    Reports reports = Reports.of(acme).at(PATTERN_1).in(folder).json();

    ReportNotWritten failure = assertThrows(ReportNotWritten.class, reports::write);

    assertTrue(failure.getMessage().startsWith("the report " + place + " could not be written: "));
    assertTrue(Files.isDirectory(place));
    assertEquals(List.of("report.json"), names());
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("reports"), "mine");
    Reports reports = Reports.of(acme).at(PATTERN_1).in(file).text();

    ReportNotWritten failure = assertThrows(ReportNotWritten.class, reports::write);

    assertTrue(failure.getMessage().contains(file.resolve("report.txt").toString()));
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of("reports"), names());
  }

  @Test
  void the_earlier_report_stays_whole_when_writing_breaks_off() throws IOException {
    Files.writeString(folder.resolve("report.json"), "earlier");
    String unwritable = "\uD800";
    Reports reports = Reports.of(SmallPosture.assessed(SmallPosture.named(unwritable)))
        .at(PATTERN_1)
        .in(folder)
        .json();

    assertThrows(ReportNotWritten.class, reports::write);

    assertEquals("earlier", Files.readString(folder.resolve("report.json")));
    assertEquals(List.of("report.json"), names());
  }

  @Test
  void the_pattern_is_that_which_the_services_demand_unless_another_is_said() throws IOException {
    Service service = Service.builder()
        .name("payroll")
        .confidentiality(Demand.LOW)
        .availability(Demand.MIDDLE)
        .facts(Facts.NONE)
        .source(SmallPosture.line(4))
        .build();
    Assessment demanding = SmallPosture.watchedFor(SmallPosture.acme().addService(service));

    Path written = Reports.of(demanding).in(folder).json().write().get(0);
    assertEquals(JsonReport.of(demanding, PATTERN_5), Files.readString(written));
    Reports.of(demanding).at(PATTERN_1).in(folder).json().write();
    assertEquals(JsonReport.of(demanding, PATTERN_1), Files.readString(written));
  }

  @Test
  void what_was_not_said_is_asked_for() {
    Reports unknown = Reports.of(acme).in(folder).json();
    assertEquals(
        "no pattern is known: say at(PATTERN_1), or let a service of 'Acme Payroll KK' say"
            + " demanding(confidentiality(...), availability(...))",
        assertThrows(IllegalStateException.class, unknown::write).getMessage());
    Reports nowhere = Reports.of(acme).at(PATTERN_1).json();
    assertEquals(
        "no folder was said: say in(folder)",
        assertThrows(IllegalStateException.class, nowhere::write).getMessage());
    Reports nothing = Reports.of(acme).at(PATTERN_1).in(folder);
    assertEquals(
        "no report was asked for: say html(), pictures(), text(), json(), csv(), sarif(), markdown()"
            + " or oscal()",
        assertThrows(IllegalStateException.class, nothing::write).getMessage());
  }
}
