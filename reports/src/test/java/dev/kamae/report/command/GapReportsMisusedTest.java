package dev.kamae.report.command;

import static dev.kamae.dsl.Words.provider;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.Description;
import dev.kamae.posture.Described;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.SourceLine;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command refuses, and what it says then. */
class GapReportsMisusedTest extends CommandRun {

  private static final String ALL = "html, pictures, text, json, csv, sarif, markdown, oscal";

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

  /** Has another name whenever it is asked. */
  public static final class Ageing implements Described {

    private int age;

    @Override
    public Posture posture() {
      Description today = () -> provider("Ageing " + ++age);
      return today.posture();
    }
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
    SourceLine line = new Ageing().posture().source();
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
      {
        Ageing.class.getName(),
        getClass().getName()
            + " says something else when it is asked again: where provider 'Ageing 1' "
            + line
            + " was, provider 'Ageing 2' "
            + line
            + " is; a description keeps nothing between two calls"
      },
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
