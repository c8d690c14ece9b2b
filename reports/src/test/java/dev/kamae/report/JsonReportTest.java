package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.fact.ElementKind;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static Stream<Map<String, Object>> measures(Assessment assessment) {
    String json = JsonReport.of(assessment, PATTERN_1);
    return array(object(JsonReader.read(json)).get("measures")).stream().map(JsonReader::object);
  }

  private static Stream<Map<String, Object>> all(Assessment assessment, String of) {
    return measures(assessment)
        .flatMap(each -> array(each.get(of)).stream())
        .map(JsonReader::object);
  }

  private static Map<String, Object> item(Assessment assessment, Item<?> item) {
    return all(assessment, "items")
        .filter(each -> each.get("id").equals(item.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Stream<Map<String, Object>> clauses) {
    return clauses.map(each -> (String) each.get("id")).toList();
  }

  private static List<String> ids(List<? extends Clause> clauses) {
    return clauses.stream().map(Clause::id).toList();
  }

  @Test
  void a_measure_is_written_whole() throws IOException {
    Assessment assessment = SmallPosture.watchedFor(SmallPosture.acme());

    Expected.assertIs("liveness.json", JsonReport.of(assessment, PATTERN_1));
  }

  @Test
  void all_clauses_appear_in_the_order_of_the_guideline() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.named("Nobody"));

    assertEquals(ids(List.of(Measure.values())), ids(measures(assessment)));
    assertEquals(ids(Item.ALL), ids(all(assessment, "items")));
    assertEquals(ids(List.of(Practice.values())), ids(all(assessment, "practices")));
    assertEquals(33, measures(assessment).count());
    assertEquals(26, all(assessment, "items").count());
    assertEquals(86, all(assessment, "practices").count());
  }

  @Test
  void elements_are_sorted_by_name_and_listed_met_or_not() {
    Map<String, Object> item =
        item(SmallPosture.assessed(SmallPosture.acme()), Item.LIVENESS_INTERVAL);

    assertEquals(
        List.of("batch-1 GAP", "vault UNDECLARED", "web-1 MET"),
        array(item.get("elements")).stream()
            .map(JsonReader::object)
            .map(each -> each.get("name") + " " + each.get("verdict"))
            .toList());
  }

  @Test
  void the_reference_is_that_of_the_pattern_and_a_dash_stays_a_dash() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.acme());
    Map<String, Object> item = all(assessment, "items")
        .filter(each -> each.get("id").equals("III.3.2.5.a"))
        .findFirst()
        .orElseThrow();

    assertEquals(List.of("PT60M", "-", "-", "PT60M", "-", "-"), item.get("references"));
    assertEquals("PT60M", item.get("reference"));
    assertTrue(JsonReport.of(assessment, PATTERN_2).contains("\"reference\": \"-\""));
  }

  @Test
  void an_operator_whose_evidence_meets_an_element_is_named() {
    Evidence report = Evidence.builder()
        .title("SOC 2")
        .issued(SmallPosture.DATE)
        .lastDay(SmallPosture.DATE)
        .addClause(Measure.III_1_1_1)
        .source(SmallPosture.line(5))
        .build();
    Assessment assessment = SmallPosture.assessed(SmallPosture.named("Acme")
        .addOperator(Operator.builder()
            .name("Example Cloud")
            .addEvidence(report)
            .source(SmallPosture.line(5))
            .build())
        .addComponent(SmallPosture.hosted("web-1", "Example Cloud")));

    assertEquals("Example Cloud", item(assessment, Item.LIVENESS_INTERVAL).get("inheritedFrom"));
    assertNull(item(assessment, Item.FAULT_INTERVAL).get("inheritedFrom"));
  }

  @Test
  void names_survive_whatever_they_hold() {
    String name = "給与\"\\</script>\uD83D\uDE00{0}";
    Assessment assessment = SmallPosture.assessed(
        SmallPosture.named(name).addComponent(SmallPosture.component(ElementKind.SERVER, name)));

    assertEquals(
        name, object(JsonReader.read(JsonReport.of(assessment, PATTERN_1))).get("provider"));
    Object element = array(item(assessment, Item.PATCH_START).get("elements")).get(0);
    assertEquals(name, object(element).get("name"));
  }

  @Test
  void the_locale_and_the_time_zone_of_the_machine_change_nothing() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.acme());
    String expected = JsonReport.of(assessment, PATTERN_1);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertEquals(expected, JsonReport.of(assessment, PATTERN_1));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void ten_thousand_components_are_written_in_seconds() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.withServers(10_000));

    assertTimeout(
        Duration.ofSeconds(10),
        () -> JsonReport.write(Judged.of(assessment, PATTERN_1), Writer.nullWriter()));
  }
}
