package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.report.SmallPosture.*;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.Snapshot;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierReportTest {

  private static final Path FILE = Path.of("report.json");
  private static final Judged SMALL = Judged.of(watchedFor(acme()), PATTERN_1);
  private static final String JSON = JsonReport.of(SMALL.assessment(), PATTERN_1);

  @TempDir
  private Path folder;

  private static EarlierReport read(String json, Judged now) {
    return EarlierReport.read(new JsonText(FILE, json), now);
  }

  private static String refusal(String json) {
    return assertThrows(ReportNotRead.class, () -> read(json, SMALL)).getMessage();
  }

  private static String changed(String from, String to) {
    assertTrue(JSON.contains(from), from);
    int at = JSON.indexOf(from);
    return JSON.substring(0, at) + to + JSON.substring(at + from.length());
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void a_report_says_what_its_assessment_said(Pattern pattern) {
    for (Assessment each : new Assessment[] {
      assessed(RichPosture.of("Acme")), assessed(WaivedPosture.inEveryState()), assessed(named("N"))
    }) {
      Judged now = Judged.of(each, pattern);

      EarlierReport earlier = read(JsonReport.of(each, pattern), now);

      assertEquals(each.date(), earlier.date());
      assertEquals(now.verdicts(), earlier.verdicts());
      Difference none = Change.between(earlier, now).difference();
      assertTrue(none.isEmpty(), none::toString);
    }
  }

  @Test
  void a_report_that_tells_of_a_change_itself_can_be_compared_with() {
    Judged now = Judged.of(watchedFor(acme()), PATTERN_1);
    Judged before = Judged.of(
        watchedFor(named("Acme Payroll KK").addComponent(server("web-1", watchedEvery(15, 12)))),
        PATTERN_1);
    StringBuilder telling = new StringBuilder();
    JsonReport.write(now.since(read(JsonReport.of(before.assessment(), PATTERN_1), now)), telling);

    EarlierReport earlier = read(telling.toString(), now);

    assertTrue(telling.toString().contains("\"change\""));
    assertEquals(now.verdicts(), earlier.verdicts());
  }

  @Test
  void what_differs_from_a_report_is_what_differs_from_its_assessment() {
    Assessment before = assessed(RichPosture.of("Acme"));
    Assessment after = assessed(named("Acme").addComponent(server("batch-0", watchedEvery(5, 1))));

    Difference told = Difference.between(
        read(JsonReport.of(before, PATTERN_1), Judged.of(before, PATTERN_1)),
        Snapshot.of(after, PATTERN_1));

    assertEquals(Difference.between(before, after, PATTERN_1).transitions(), told.transitions());
  }

  @Test
  void a_report_that_tells_of_a_change_is_read_too() {
    Judged now = SMALL.since(read(JSON, SMALL));
    StringBuilder json = new StringBuilder();
    JsonReport.write(now, json);

    assertTrue(json.toString().contains("\"change\""));
    assertEquals(SMALL.verdicts(), read(json.toString(), SMALL).verdicts());
  }

  @Test
  void members_may_stand_in_any_order() {
    String swapped = JSON.replaceAll("(\"name\": \"[^\"]*\"), (\"kind\": \"[^\"]*\")", "$2, $1");

    assertNotEquals(JSON, swapped);
    assertEquals(SMALL.verdicts(), read(swapped, SMALL).verdicts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"urn:kamae:report:1\" ~ \"urn:kamae:report:2\" ~"
            + " 2:14: reports of the form 'urn:kamae:report:1' are read, not of 'urn:kamae:report:2'",
        "\"schemaVersion\": 1 ~ \"schemaVersion\": 2 ~"
            + " 3:20: reports of version 1 of the form are read, not of version 2",
        "\"schemaVersion\": 1 ~ \"schemaVersion\": 1.0 ~ 3:20: a whole number is expected here",
        "\"schemaVersion\": 1 ~ \"schemaVersion\": 01 ~ 3:20: a whole number is expected here",
        "\"schemaVersion\": 1 ~ \"schemaVersion\": \"1\" ~"
            + " 3:20: a whole number is expected here, not '\"1'",
        "\"provider\" ~ \"supplier\" ~ 6:3: 'supplier' is not known here; known are '$schema',"
            + " 'schemaVersion', 'tool', 'guideline', 'provider', 'description', 'pattern', 'date',"
            + " 'measures', 'gaps', 'waivers', 'attestations', 'change'",
        "Acme Payroll KK ~ Beta ~ 6:15: this is a report of 'Beta', not of 'Acme Payroll KK'",
        "\"pattern\": 1 ~ \"pattern\": 2 ~ 8:14: this is a report at pattern 2, not at pattern 1",
        "2026-04-01 ~ 2026-04-02 ~ 9:11: this report is of 2026-04-02, which is after 2026-04-01",
        "2026-04-01 ~ 2026-02-30 ~ 9:11: '2026-02-30' is no day, such as 2026-04-01",
        "2008-01-30 ~ 2014-04-01 ~ 5:16: this report is held against another guideline",
        "\"priority\": \"BASIC\" ~ \"priority\": \"HIGH\" ~"
            + " 13:19: 'HIGH' is none of BASIC, RECOMMENDED",
        "\"id\": \"III.1.1.1\" ~ \"id\": \"III.1.1.9\" ~"
            + " 11:5: 'III.1.1.9' is not the number of a measure",
        "\"id\": \"III.1.1.1.a\" ~ \"id\": \"III.1.1.1.i\" ~"
            + " 27:9: 'III.1.1.1.i' is not the number of an item",
        "PT15M ~ 15 minutes ~ 39:13: '15 minutes' is no value of III.1.1.1.a",
        "\"starred\": true ~ \"starred\": null ~ 30:22: true or false is expected here, not 'null'",
        "\"starred\": true ~ \"starred\": trve ~ 30:22: 'true' is expected here",
        "fact.liveness-watched ~ fact.y ~ 23:9: 'fact.y' is not asked of 'scope.components' by"
            + " III.1.1.1",
      })
  void anything_else_is_refused_with_its_place(String from, String to, String message) {
    assertEquals("the earlier report report.json:" + message, refusal(changed(from, to)));
  }

  @Test
  void what_stands_twice_is_refused() {
    assertEquals(
        "the earlier report report.json:4:3: 'schemaVersion' stands twice",
        refusal(changed("  \"tool\"", "  \"schemaVersion\": 1,\n  \"tool\"")));
    assertTrue(refusal(changed(
            "\"name\": \"batch-1\", \"kind\": \"SERVER\"",
            "\"name\": \"web-1\", \"kind\": \"SERVER\""))
        .endsWith(": SERVER 'web-1' stands twice"));
  }

  @Test
  void what_is_missing_is_refused() {
    assertEquals(
        "the earlier report report.json:1:3: before this, '$schema', 'attestations', 'date',"
            + " 'description', 'gaps', 'guideline', 'measures', 'pattern', 'provider',"
            + " 'schemaVersion', 'tool', 'waivers' is missing",
        refusal("{}"));
    int first = JSON.indexOf("\"measures\": [") + "\"measures\": [".length();
    String none = JSON.substring(0, first) + JSON.substring(JSON.indexOf("\n  ],\n  \"gaps\""));
    assertTrue(refusal(none).endsWith(": before this, III.1.1.1 is missing"), refusal(none));
  }

  @Test
  void a_report_that_breaks_off_is_refused_wherever_it_does() {
    String end = JSON.strip();
    for (int length = 0; length < end.length(); length += length < 300 ? 1 : 97) {
      String refusal = refusal(end.substring(0, length));
      assertTrue(refusal.startsWith("the earlier report report.json:"), refusal);
    }
    assertEquals(
        "the earlier report report.json:1:1: an object is expected here, not the end of the file",
        refusal(""));
    assertTrue(refusal(end + " {}").endsWith("the end of the file is expected here, not '{'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\x", "\\u12", "\\u00Ｇ0", "a\nb", "a\tb", "\\", "\u0000"})
  void a_text_that_is_no_json_text_is_refused(String text) {
    assertTrue(refusal("{\"" + text).startsWith("the earlier report report.json:1:"));
  }

  @Test
  void a_deep_or_a_hostile_text_is_refused_at_once() {
    assertEquals(
        "the earlier report report.json:1:1: an object is expected here, not '['",
        refusal("[".repeat(100_000)));
    assertEquals(
        "the earlier report report.json:1:2: '[U+202E]<b>' is not known here; known are '$schema',"
            + " 'schemaVersion', 'tool', 'guideline', 'provider', 'description', 'pattern', 'date',"
            + " 'measures', 'gaps', 'waivers', 'attestations', 'change'",
        refusal("{\"\u202E<b>\": 1}"));
  }

  @Test
  void a_file_that_is_not_there_or_not_text_is_refused() throws IOException {
    Path none = folder.resolve("none.json");
    assertEquals(
        "the earlier report " + none + ": there is no such file",
        assertThrows(ReportNotRead.class, () -> EarlierReport.read(none, SMALL)).getMessage());

    Path latin =
        Files.write(folder.resolve("latin.json"), "{\n\"é".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "the earlier report " + latin + ":2:2: this byte is not UTF-8",
        assertThrows(ReportNotRead.class, () -> EarlierReport.read(latin, SMALL))
            .getMessage());
  }

  @Test
  void a_file_that_is_too_large_is_not_even_read() throws IOException {
    Path large = folder.resolve("large.json");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(JsonText.LARGEST + 1);
    }

    assertEquals(
        "the earlier report " + large + ": 67108865 bytes are too many to read; it may have"
            + " 67108864 at most",
        assertThrows(ReportNotRead.class, () -> EarlierReport.read(large, SMALL))
            .getMessage());
  }

  @Test
  void nothing_is_written_when_the_earlier_report_is_refused() throws IOException {
    Path earlier = Files.writeString(folder.resolve("earlier.json"), "{}");
    Path out = folder.resolve("out");
    Reports reports =
        Reports.of(SMALL.assessment()).at(PATTERN_2).since(earlier).in(out).html();

    assertThrows(ReportNotRead.class, reports::write);
    assertFalse(Files.exists(out));
  }

  @Test
  void a_report_may_take_the_place_of_the_one_that_it_is_held_against() throws IOException {
    Reports reports = Reports.of(SMALL.assessment()).at(PATTERN_1).in(folder).json();
    Path report = reports.write().get(0);

    reports.since(report).write();

    assertTrue(Files.readString(report).contains("\"since\": \"2026-04-01\""));
  }

  @Test
  void a_report_of_an_earlier_day_is_compared() {
    String earlier = JSON.replace("2026-04-01", "2025-12-31");

    Change change = Change.between(read(earlier, SMALL), SMALL);

    assertEquals(LocalDate.of(2025, 12, 31), change.since());
    assertEquals(0, change.difference().transitions().count(Verdict.MET, Verdict.GAP));
  }
}
