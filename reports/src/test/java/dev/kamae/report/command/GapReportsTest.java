package dev.kamae.report.command;

import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.posture.Described;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapReportsTest extends CommandRun {

  @Test
  void reports_and_an_index_are_written_and_told() {
    assertEquals(0, write(BAKERY, MILL));

    assertEquals(
        List.of(
            "1/2 bakery at pattern 1: gaps 1 (not accepted: 1), undeclared 58, starred values not"
                + " reached 5",
            "2/2 mill at pattern 3: gaps 0 (not accepted: 0), undeclared 57, starred values not"
                + " reached 5",
            folder.resolve("index.html").toString(),
            folder.resolve("index.en.html").toString()),
        told().lines().toList());
    assertEquals("", wrong());
    for (String each : List.of("bakery/index.html", "bakery/report.json", "mill/index.en.html")) {
      assertTrue(Files.exists(folder.resolve(each)), each);
    }
    assertFalse(Files.exists(folder.resolve("bakery/report.csv")));
  }

  @Test
  void every_format_is_written_where_none_is_asked_for() throws IOException {
    assertEquals(0, run("--date", "2026-04-01", "--folder", folder.toString(), "--quiet", BAKERY));

    try (Stream<Path> files = Files.list(folder.resolve("bakery"))) {
      assertEquals(
          List.of(
              "buildings.en.svg",
              "buildings.svg",
              "index.en.html",
              "index.html",
              "network.en.svg",
              "network.svg",
              "oscal",
              "report.csv",
              "report.ja.md",
              "report.json",
              "report.md",
              "report.sarif",
              "report.txt",
              "summary.ja.md",
              "summary.md"),
          files.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void quiet_tells_nothing() {
    assertEquals(0, write("--quiet", BAKERY));
    assertEquals("", told() + wrong());
  }

  @Test
  void help_lists_every_option() {
    assertEquals(0, run("--help"));
    for (String each : List.of(
        "--date",
        "--pattern",
        "--folder",
        "--formats",
        "--language",
        "--sources",
        "--link",
        "--since",
        "--templates",
        "--fail-on",
        "--gaps-only",
        "--only-new",
        "--quiet",
        "--help")) {
      assertTrue(told().contains("\n  " + each + " "), each);
    }
    assertTrue(told().lines().allMatch(each -> each.length() <= 100));
  }

  @Test
  void descriptions_are_found_as_services() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Described.class.getName()), MILL + "\n" + BAKERY + "\n");
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());

    assertEquals(0, write());

    assertTrue(told().startsWith("1/2 mill at pattern 3: "), told());
  }

  @Test
  void a_service_that_is_not_there_is_named() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Described.class.getName()), "com.acme.Gone\n");
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());

    assertEquals(2, write());

    assertMisused("dev.kamae.posture.Described: Provider com.acme.Gone not found");
  }

  @ParameterizedTest
  @CsvSource({"STARRED, 5, 1", "BASIC, 39, 1", "RECOMMENDED, 20, 0", "ALL, 59, 1"})
  void what_is_open_at_the_level_fails_after_the_reports_are_written(
      String level, int open, int gaps) {
    assertEquals(1, write("--quiet", "--fail-on", level, BAKERY));

    assertEquals(
        "bakery fails at level " + level + ": gaps " + gaps + ", undeclared " + (open - gaps),
        wrong().lines().findFirst().orElseThrow());
    assertTrue(Files.exists(folder.resolve("bakery/index.html")));
  }

  @Test
  void the_worst_ten_are_listed_with_their_lines() {
    assertEquals(1, write("--quiet", "--fail-on", "STARRED", BAKERY));

    assertEquals(
        List.of(
            "bakery fails at level STARRED: gaps 1, undeclared 4",
            "  gap        III.1.1.1.a Liveness monitoring interval",
            "             reports/src/test/java/dev/kamae/report/command/Bakery.java:18",
            "  undeclared III.1.1.1.b Time from detecting an outage to notifying users",
            "             reports/src/test/java/dev/kamae/report/command/Bakery.java:14"),
        wrong().lines().limit(5).toList());

    err.reset();
    assertEquals(1, write("--quiet", "--fail-on", "ALL", BAKERY));
    assertEquals("  and 49 more", wrong().lines().reduce((one, next) -> next).orElseThrow());
    assertTrue(wrong().lines().allMatch(each -> each.length() <= 100));
  }

  @Test
  void what_is_undeclared_does_not_fail_where_only_gaps_do() {
    assertEquals(0, write("--fail-on", "ALL", "--gaps-only", MILL));
    assertEquals(1, write("--fail-on", "ALL", "--gaps-only", BAKERY));
    assertEquals(0, write("--fail-on", "RECOMMENDED", "--gaps-only", BAKERY));
    assertEquals(0, write("--fail-on", "NONE", BAKERY));
  }

  @Test
  void only_what_is_new_fails_against_an_earlier_report() {
    assertEquals(0, write(BAKERY));

    assertEquals(0, write("--fail-on", "ALL", "--only-new", "--since", folder.toString(), BAKERY));
    assertEquals(1, write("--fail-on", "ALL", "--since", folder.toString(), BAKERY));
    err.reset();
    assertEquals(0, write("--since", folder.toString(), MILL));
    Path none = folder.resolve("mill").resolve("report.json");
    assertMisusedOnly("there is no earlier report of mill at " + none);
  }

  private void assertMisusedOnly(String message) {
    assertEquals(message + System.lineSeparator(), wrong());
  }

  @Test
  void the_day_may_be_that_of_the_epoch() throws IOException {
    environment = Map.of("SOURCE_DATE_EPOCH", "1775001599");

    assertEquals(0, run("--folder", folder.toString(), "--formats", "json", "--quiet", BAKERY));

    assertTrue(Files.readString(folder.resolve("bakery/report.json"))
        .contains("\"date\": \"2026-03-31\""));
  }

  @Test
  void one_language_and_links_can_be_asked_for() throws IOException {
    assertEquals(0, write("--language", "en", "--link", "https://git.example.jp/b", BAKERY));

    try (Stream<Path> files = Files.list(folder.resolve("bakery"))) {
      assertEquals(
          List.of("index.en.html", "report.json"),
          files.map(each -> each.getFileName().toString()).sorted().toList());
    }
    String page = Files.readString(folder.resolve("bakery/index.en.html"));
    assertTrue(
        page.contains(
            "<a href=\"https://git.example.jp/b/reports/src/test/java/dev/kamae/"
                + "report/command/Bakery.java#L18\" rel=\"noopener noreferrer\"><code class=\"path\">reports/<wbr>src/<wbr>test"));
    assertFalse(page.contains("hreflang"));
  }
}
