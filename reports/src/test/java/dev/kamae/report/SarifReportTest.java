package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.source.SourceRoots;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static final SourceRoots ROOTS = SourceRoots.of(Path.of(""), "app/src/main/java");

  private static Map<String, Object> run(Assessment assessment) {
    Map<String, Object> log = object(JsonReader.read(SarifReport.of(assessment, PATTERN_1, ROOTS)));
    return object(array(log.get("runs")).get(0));
  }

  private static List<Map<String, Object>> results(Assessment assessment) {
    return array(run(assessment).get("results")).stream()
        .map(JsonReader::object)
        .toList();
  }

  private static Map<String, Object> driver(Assessment assessment) {
    return object(object(run(assessment).get("tool")).get("driver"));
  }

  private static Object print(Map<String, Object> result) {
    return object(result.get("partialFingerprints")).get("primaryLocationLineHash");
  }

  private static String text(Map<String, Object> holder) {
    return (String) object(holder.get("message")).get("text");
  }

  private static Map<String, Object> place(Map<String, Object> result) {
    assertEquals(1, array(result.get("locations")).size());
    return object(object(array(result.get("locations")).get(0)).get("physicalLocation"));
  }

  private static List<Map<String, Object>> ofServer(String name, int minutes, int line) {
    return results(SmallPosture.watchedFor(SmallPosture.named("Acme")
        .addComponent(SmallPosture.server(name, SmallPosture.watchedEvery(minutes, line)))));
  }

  @Test
  void a_gap_is_a_result_at_its_line() {
    List<Map<String, Object>> results = ofServer("batch-1", 15, 17);
    Map<String, Object> result = results.get(0);

    assertEquals("MIC2008-III.1.1.1.a", result.get("ruleId"));
    assertEquals("error", result.get("level"));
    assertEquals(
        "batch-1 (server): Declared is 15 minutes, which falls short of the reference value"
            + " (at most 5 minutes *): 3 times what is asked.",
        text(result));
    assertEquals(
        "app/src/main/java/dev/example/AcmePayroll.java",
        object(place(result).get("artifactLocation")).get("uri"));
    assertEquals(17L, object(place(result).get("region")).get("startLine"));
    assertEquals(17L, object(place(result).get("region")).get("endLine"));
  }

  @Test
  void elements_of_one_line_share_a_result() {
    List<Map<String, Object>> results =
        results(SmallPosture.watchedFor(SmallPosture.withServers(30)));

    assertEquals(1, results.size());
    assertTrue(text(results.get(0)).startsWith("server-0 (server) and 29 more: Declared is "));
  }

  @Test
  void a_moved_line_and_another_value_keep_the_fingerprint_and_another_name_does_not() {
    Object print = print(ofServer("batch-1", 15, 17).get(0));

    assertEquals(print, print(ofServer("batch-1", 15, 99).get(0)));
    assertEquals(print, print(ofServer("batch-1", 20, 17).get(0)));
    assertTrue(!print.equals(print(ofServer("batch-2", 15, 17).get(0))));
    assertTrue(((String) print).matches("[0-9a-f]{16}:1"), print.toString());
  }

  @Test
  void all_fingerprints_differ() {
    List<Map<String, Object>> results = results(SmallPosture.assessed(RichPosture.of("Acme")));

    assertTrue(results.size() > 5);
    assertEquals(
        results.size(),
        new HashSet<>(results.stream().map(SarifReportTest::print).toList()).size());
  }

  @Test
  void every_clause_is_a_rule_and_every_result_names_its_own() {
    Assessment assessment = SmallPosture.assessed(RichPosture.of("Acme"));
    List<Object> ids = array(driver(assessment).get("rules")).stream()
        .map(each -> object(each).get("id"))
        .toList();

    assertEquals(
        assessment.totals(PATTERN_1).clauses().stream()
            .map(Clause::id)
            .map(each -> "MIC2008-" + each)
            .toList(),
        ids);
    for (Map<String, Object> each : results(assessment)) {
      assertEquals(each.get("ruleId"), ids.get(((Long) each.get("ruleIndex")).intValue()));
    }
  }

  @Test
  void what_is_undeclared_met_or_excluded_is_left_out() {
    assertEquals(List.of(), results(SmallPosture.assessed(SmallPosture.named("Acme"))));
    assertEquals(List.of(), ofServer("batch-1", 5, 17));
  }

  @Test
  void the_run_belongs_to_the_description_and_the_pattern() {
    Map<String, Object> run = run(SmallPosture.assessed(SmallPosture.acme()));

    assertEquals(
        "kamae/dev.example.AcmePayroll/pattern-1/",
        object(run.get("automationDetails")).get("id"));
    assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), Version.number());
  }

  @Test
  void brackets_of_a_name_begin_no_link() {
    assertTrue(text(ofServer("[a](1)", 15, 17).get(0)).startsWith("\\[a\\](1) (server): "));
  }

  @Test
  void what_has_no_line_stands_on_the_first_line_of_the_description() {
    Fact<Boolean> watched = Monitoring.LIVENESS.watched();
    Claim<?> denied = new Claim<>(watched, Said.no(SourceLine.UNKNOWN));
    Map<String, Object> result = results(SmallPosture.watchedFor(SmallPosture.named("Acme")
            .addComponent(SmallPosture.component(ElementKind.SERVER, "batch-1", denied))))
        .get(0);

    assertEquals(
        "app/src/main/java/dev/example/AcmePayroll.java",
        object(place(result).get("artifactLocation")).get("uri"));
    assertEquals(1L, object(place(result).get("region")).get("startLine"));
  }

  @Test
  void a_path_is_written_as_an_address() {
    assertEquals("a%20b/%E5%BD%B9.java", new Spot("a b/役.java", 1).uri());
  }

  @Test
  void no_more_results_are_written_than_are_kept() {
    var posture = SmallPosture.named("Acme");
    IntStream.rangeClosed(1, SarifResults.LIMIT + 7)
        .forEach(i -> posture.addComponent(
            SmallPosture.server("server-" + i, SmallPosture.watchedEvery(15, i))));
    Map<String, Object> run = run(SmallPosture.watchedFor(posture));

    assertEquals(SarifResults.LIMIT, array(run.get("results")).size());
    assertEquals(7L, object(run.get("properties")).get("resultsLeftOut"));
  }
}
