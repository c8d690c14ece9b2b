package dev.kamae.report.command;

import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.posture.Described;
import dev.kamae.posture.Posture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapReportsTest {

  private static final String BAKERY = Bakery.class.getName();
  private static final String MILL = Mill.class.getName();
  private static final String ALL = "html, pictures, text, json, csv, sarif, markdown, oscal";

  @TempDir
  private Path folder;

  private Map<String, String> environment = Map.of();
  private ClassLoader loader = getClass().getClassLoader();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Cannot be made. */
  public static final class Locked implements Described {

    private Locked() {}

    @Override
    public Posture posture() {
      throw new IllegalStateException();
    }
  }

  /** Fails when it is made. */
  public static final class Broken implements Described {

    /** Fails. */
    public Broken() {
      throw new IllegalStateException("no network");
    }

    @Override
    public Posture posture() {
      throw new IllegalStateException();
    }
  }

  /** Contradicts itself. */
  public static final class Torn implements Described {

    @Override
    public Posture posture() {
      throw new IllegalArgumentException("server 'a' is placed twice");
    }
  }

  private int run(String... arguments) {
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream wrong = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new GapReports(told, wrong, environment, loader).run(List.of(arguments));
  }

  private int write(String... more) {
    List<String> all = new ArrayList<>(
        List.of("--date", "2026-04-01", "--folder", folder.toString(), "--formats", "html,json"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String wrong() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void assertMisused(String message) {
    assertEquals(message + System.lineSeparator(), wrong());
    assertEquals("", told());
  }

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
    assertTrue(page.contains("<a href=\"https://git.example.jp/b/reports/src/test/java/dev/kamae/"
        + "report/command/Bakery.java#L18\" rel=\"noopener noreferrer\"><code>reports/src/test"));
    assertFalse(page.contains("hreflang"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "--date 2026-13-01 ~ --date: '2026-13-01' is no day, such as 2026-04-01",
        "--pattern 7 ~ --pattern: '7' is none of 1, 2, 3, 4, 5, 6",
        "--formats html,pdf ~ --formats: 'pdf' is none of " + ALL,
        "--language fr ~ --language: 'fr' is none of en, ja",
        "--fail-on LOW ~ --fail-on: 'LOW' is none of STARRED, BASIC, RECOMMENDED, ALL, NONE",
        "--colour ~ '--colour' is not known; --help lists what is",
        "--folder ~ --folder needs a value; --help tells which",
        "--folder --quiet ~ --folder needs a value; --help tells which",
        "--quiet --quiet ~ --quiet stands twice",
        "--only-new ~ --only-new needs --since, the earlier report",
      })
  void a_wrong_argument_is_named(String arguments, String message) {
    environment = Map.of("SOURCE_DATE_EPOCH", "0");

    assertEquals(2, run(arguments.split(" ")));

    assertTrue(wrong().lines().toList().contains(message), wrong());
    assertEquals("", told());
  }

  @Test
  void all_that_is_wrong_is_named_at_once() {
    assertEquals(2, run("--pattern", "0", "-x"));
    assertMisused(String.join(
        "\n",
        "'-x' is not known; --help lists what is",
        "--date is missing: give a day such as 2026-04-01, or set SOURCE_DATE_EPOCH",
        "--pattern: '0' is none of 1, 2, 3, 4, 5, 6"));
  }

  @Test
  void an_epoch_that_is_no_number_is_named() {
    environment = Map.of("SOURCE_DATE_EPOCH", "today");
    assertEquals(2, run(BAKERY));
    assertMisused("SOURCE_DATE_EPOCH: 'today' is no number of seconds");
  }

  @Test
  void a_class_that_is_no_description_is_named() {
    for (String[] each : new String[][] {
      {"com.acme.Gone", "com.acme.Gone is not on the class path"},
      {"java.lang.Object", "java.lang.Object is no description: it does not implement Description"},
      {
        Locked.class.getName(),
        Locked.class.getName()
            + " cannot be made: it has to be public, with a public constructor without arguments"
      },
      {
        Broken.class.getName(),
        Broken.class.getName() + " cannot be made: java.lang.IllegalStateException: no network"
      },
      {Torn.class.getName(), Torn.class.getName() + ": server 'a' is placed twice"},
    }) {
      err.reset();
      assertEquals(2, write(each[0]));
      assertMisused(each[1]);
    }
  }

  @Test
  void what_is_not_known_is_asked_for() {
    assertEquals(2, write());
    assertMisused("no description is named, and none is registered in"
        + " META-INF/services/dev.kamae.posture.Described");
    err.reset();
    assertEquals(2, write(Bakery.Nameless.class.getName()));
    assertMisused("nameless: no pattern is known: give --pattern, or let a service say"
        + " demanding(confidentiality(...), availability(...))");
    err.reset();
    assertEquals(2, write(BAKERY, BAKERY));
    assertMisused(
        "two descriptions would be written to the folder bakery: " + BAKERY + " and " + BAKERY);
    err.reset();
    assertEquals(2, write("--sources", "src/main/java", BAKERY));
    assertMisused("--sources: dev/kamae/report/command/Bakery.java is in none of src/main/java");
    err.reset();
    Path file = folder.resolve("some.json");
    assertEquals(2, write("--since", file.toString(), BAKERY, MILL));
    assertMisused("--since: " + file + " is one report, and there are 2 descriptions; name the"
        + " folder of their earlier reports");
    err.reset();
    assertEquals(2, write("--since", file.toString(), BAKERY));
    assertMisused("the earlier report " + file + ": there is no such file");
    err.reset();
    assertEquals(2, write("--templates", file.toString(), BAKERY));
    assertMisused("there is no folder of templates at '" + file + "'");
  }
}
