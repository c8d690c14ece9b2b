package dev.kamae.tested;

import static dev.kamae.assessment.Level.ALL;
import static dev.kamae.assessment.Level.BASIC;
import static dev.kamae.assessment.Level.STARRED;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Item.USER_AUTHENTICATION;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Measure.III_1_1_5;
import static dev.kamae.guideline.Measure.III_1_1_7;
import static dev.kamae.guideline.Measure.III_2_1_2;
import static dev.kamae.guideline.Measure.III_3_2_3;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.MonitoringTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.testing.PostureGate;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates, and the whole text of what they say. */
class PostureGateTest {

  private static final String INTERVAL = Source.at(Kiosk.class, ".every(minutes(30))");

  private static PostureGate kiosk() {
    return assertThat(new Kiosk()).asOf(Kiosk.DATE).at(PATTERN_3);
  }

  private static String failureOf(Runnable gate) {
    return assertThrows(AssertionError.class, gate::run).getMessage();
  }

  @Test
  void are_passed_where_nothing_is_open() {
    kiosk().meets(III_1_1_7).meets(USER_AUTHENTICATION);
  }

  @Test
  void say_a_gap_with_the_value_that_would_close_it() {
    assertEquals("""
        Kiosk KK does not meet pattern 3 (Ⅲ.1.1.1) as of 2026-04-01.
        Open: 1 of 3 (gaps: 1, undeclared: 0). Most serious first:
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: till-1 (server), till-1/till (application): 30 minutes; asked: at most 20 minutes; closed by: liveness().of(…).every(minutes(20)) AT""".replace("AT", INTERVAL), failureOf(() -> kiosk().meets(III_1_1_1)));
  }

  @Test
  void say_what_is_undeclared_unclear_or_missing() {
    assertEquals(
        """
        Kiosk KK does not meet pattern 3 (Ⅲ.3.2.2 a, Ⅲ.3.1.5 a, Ⅲ.3.2.3) as of 2026-04-01.
        Open: 3 of 3 (gaps: 0, undeclared: 3). Most serious first:
        - Ⅲ.3.2.3 Prevention of server impersonation: till-1 (server): not said; asked: it has a server certificate or another measure prevents impersonation; closed by: finding out and saying so SERVER
        - Ⅲ.3.1.5 a Interval of the signature update: IDS and IPS: none described; asked: at most 3 weeks; closed by: describing one PROVIDER
        - Ⅲ.3.2.2 a Method of encrypting external communication: customers (external link): TLS; asked: IPsec or TLS; closed by: saying it in full LINK""".replace("PROVIDER", Source.at(Kiosk.class, "return provider("))
            .replace("SERVER", Source.at(Kiosk.class, "server("))
            .replace("LINK", Source.at(Kiosk.class, "link(")),
        failureOf(() -> kiosk().meets(ENCRYPTION, SIGNATURE_UPDATE, III_3_2_3)));
  }

  @Test
  void count_what_is_open_of_the_levels_that_are_asked_for() {
    String message = failureOf(() -> kiosk().meets(STARRED, BASIC));

    assertEquals(
        List.of(
            "Kiosk KK does not meet pattern 3 (starred, basic) as of 2026-04-01.",
            "Open: 35 of 39 (gaps: 1, undeclared: 34). Most serious first:"),
        message.lines().limit(2).toList());
  }

  @Test
  void list_at_most_twenty_lines_and_count_the_rest() {
    List<String> lines = failureOf(() -> kiosk().meetsAll()).lines().toList();

    assertEquals(2 + 20 + 1, lines.size());
    assertEquals("… and 76 more", lines.get(22));
    assertTrue(lines.get(2).startsWith("- Ⅲ.1.1.1 a Liveness monitoring interval ★"), lines.get(2));
    assertEquals(lines, failureOf(() -> kiosk().meets(ALL)).lines().toList());
  }

  @Test
  void list_twenty_lines_without_a_count() {
    assertEquals(
        2 + 20, failureOf(() -> servers(20).meets(LIVENESS_INTERVAL)).lines().count());
    assertEquals("… and 1 more", lastLine(failureOf(() -> servers(21).meets(LIVENESS_INTERVAL))));
  }

  private static String lastLine(String message) {
    return message.lines().reduce("", (first, last) -> last);
  }

  /** Each of them watched a little less often than the one before. */
  private static PostureGate servers(int count) {
    ServerTerm[] all = serverTerms(count);
    Description description = () -> provider("Many KK")
        .housedIn(building("B").with(serverRoom("R").holding(all)))
        .watching(IntStream.range(0, count)
            .mapToObj(each -> liveness().of(all[each]).every(minutes(6 + each)))
            .toArray(MonitoringTerm[]::new));
    return assertThat(description).asOf(Kiosk.DATE).at(PATTERN_1);
  }

  private static ServerTerm[] serverTerms(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(each -> server("s-" + each))
        .toArray(ServerTerm[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; s-1 (server)",
        "3; s-1 (server), s-2 (server), s-3 (server)",
        "4; s-1 (server), s-2 (server), s-3 (server), s-4 (server)",
        "5; s-1 (server), s-2 (server), s-3 (server) and 2 more",
        "9; s-1 (server), s-2 (server), s-3 (server) and 6 more"
      })
  void say_in_one_line_what_one_change_would_close(int count, String elements) {
    Description description = () -> provider("Many KK")
        .housedIn(building("B").with(serverRoom("R").holding(serverTerms(count))))
        .watching(liveness().of(everyComponent()).every(minutes(6)));
    String message = failureOf(
        () -> assertThat(description).asOf(Kiosk.DATE).at(PATTERN_1).meets(LIVENESS_INTERVAL));

    assertEquals(
        "- Ⅲ.1.1.1 a Liveness monitoring interval ★: " + elements
            + ": 6 minutes; asked: at most 5 minutes; closed by: liveness().of(…).every(minutes(5)) AT",
        lastLine(message).replaceAll("\\(PostureGateTest.java:[0-9]+\\)", "AT"));
  }

  @Test
  void cut_long_names() {
    Description description = () -> provider("P".repeat(70))
        .housedIn(building("B").with(serverRoom("R").holding(server("s".repeat(61)))))
        .watching(liveness().of(everyComponent()).every(minutes(6)));
    List<String> lines = failureOf(
            () -> assertThat(description).asOf(Kiosk.DATE).at(PATTERN_1).meets(LIVENESS_INTERVAL))
        .lines()
        .toList();

    assertEquals(
        "P".repeat(59) + "… does not meet pattern 1 (Ⅲ.1.1.1 a) as of 2026-04-01.", lines.get(0));
    assertTrue(
        lines.get(2).contains(" " + "s".repeat(59) + "… (server): 6 minutes;"), lines.get(2));
  }

  @Test
  void show_names_of_sixty_letters_whole() {
    Description description = () -> provider("P".repeat(60));

    assertEquals(
        "P".repeat(60) + " does not meet pattern 1 (Ⅲ.1.1.5) as of 2026-04-01.",
        failureOf(() -> assertThat(description).asOf(Kiosk.DATE).at(PATTERN_1).meets(III_1_1_5))
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void refuse_null_beside_others_by_name() {
    Stream.<Executable>of(
            () -> kiosk().meets(ALL, (Level) null),
            () -> kiosk().meets(ALL, (Level[]) null),
            () -> kiosk().meets(III_1_1_7, (Clause) null),
            () -> kiosk().meets(III_1_1_7, (Clause[]) null))
        .forEach(each ->
            assertEquals("more", assertThrows(NullPointerException.class, each).getMessage()));
  }

  @Test
  void say_a_starred_value_first_and_then_what_comes_first_in_the_guideline() {
    Description description = () -> provider("Acme KK")
        .housedIn(building("B").with(serverRoom("R").holding(server("web"))))
        .watching(liveness().of(everyComponent()).every(minutes(6)).tellingNobody());
    PostureGate gate = assertThat(description).asOf(Kiosk.DATE).at(PATTERN_1);

    assertEquals(
        List.of(
            "- Ⅲ.1.1.1 a Liveness monitoring interval ★",
            "- Ⅲ.1.1.1 b Time from detecting an outage to notifying users ★",
            "- Ⅲ.1.1.1 Liveness monitoring",
            "- Ⅲ.1.1.5 Time synchronisation",
            "- Ⅲ.2.1.2 Capacity requirements",
            "- Ⅲ.2.1.2 a Retention of the capacity requirements document after the service ends"),
        failureOf(() -> gate.meets(III_2_1_2, III_1_1_5, III_1_1_1))
            .lines()
            .skip(2)
            .map(each -> each.split(":")[0])
            .distinct()
            .toList());
  }

  @Test
  void go_on_where_the_test_says_so() {
    List<String> told = new ArrayList<>();

    kiosk().telling(told::add).warning().meetsAll().meets(ALL).meets(III_1_1_1);

    assertEquals(3, told.size());
  }

  @Test
  void trim_the_stack_trace_to_lines_of_the_test() {
    AssertionError error = assertThrows(AssertionError.class, () -> kiosk().meets(III_1_1_1));

    for (StackTraceElement each : error.getStackTrace()) {
      assertEquals(PostureGateTest.class.getName(), each.getClassName());
    }
    assertEquals(1, error.getStackTrace().length);
  }

  @Test
  void warn_where_the_test_says_so() {
    List<String> told = new ArrayList<>();

    kiosk().telling(told::add).warning().meets(III_1_1_1).meets(III_1_1_7);

    assertEquals(List.of(failureOf(() -> kiosk().meets(III_1_1_1))), told);
  }

  @Test
  void hold_a_posture_that_is_judged_already() {
    var assessment = AspSaasGuideline.assess(new Kiosk().posture(), Kiosk.DATE);

    assertDoesNotThrow(() -> assertThat(assessment).at(PATTERN_3).meets(III_1_1_7));
  }

  @Test
  void ask_for_no_practice() {
    assertEquals(
        "Ⅲ.1.1.1 ⅱ is a best practice: it is advice, which no gate asks for",
        assertThrows(
                IllegalArgumentException.class,
                () -> kiosk().meets(III_1_1_1, Practice.III_1_1_1_II))
            .getMessage());
  }
}
