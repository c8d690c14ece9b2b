package dev.kamae.report;

import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Priority;
import dev.kamae.posture.fact.ElementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {

  private static final Path SAMPLES = OwnModule.file("../samples/src/test/resources/reports");

  private static final String SMALL =
      JsonReport.of(SmallPosture.watchedFor(SmallPosture.acme()), Pattern.PATTERN_1);

  private static List<String> faults(String json) {
    return JsonSchema.faults(JsonReport.schema(), json);
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.map(each -> each.resolve("report.json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_reports_of_all_samples_satisfy_the_schema(Path report) throws IOException {
    assumeFalse(Boolean.getBoolean("golden.write"), "they are being written anew");
    assertEquals(List.of(), faults(Files.readString(report)));
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void a_report_with_every_verdict_satisfies_the_schema(Pattern pattern) {
    Assessment rich = SmallPosture.assessed(RichPosture.of("Acme"));

    assertEquals(List.of(), faults(JsonReport.of(rich, pattern)));
  }

  @Test
  void a_report_with_waivers_satisfies_the_schema() throws IOException {
    Path waivers = OwnModule.file("src/test/resources/expected/waivers.json");
    assumeFalse(Boolean.getBoolean("golden.write"), "it is being written anew");

    assertEquals(List.of(), faults(Files.readString(waivers)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "\"schemaVersion\": 1 > \"schemaVersion\": 2 > /schemaVersion const 1: 2",
        "\"pattern\": 1, > > required",
        "\"pattern\": 1 > \"pattern\": 7 > /pattern maximum 6: 7",
        "2026-04-01 > 2026-04-31 > /date format date: 2026-04-31",
        "\"provider\" > \"supplier\" > additionalProperties false",
        "\"starred\": true > \"starred\": 1 > /measures/0/items/0/starred type boolean: 1",
        "\"kind\": \"SERVER\" > \"kind\": \"CAR\" > /measures/0/sentences/0/found/0/kind enum",
        "\"III.1.1.1.a\" > \"III.1.1.1.A\" > /measures/0/items/0/id pattern"
      })
  void another_form_does_not(String from, String to, String fault) {
    String changed = SMALL.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to);

    List<String> faults = faults(changed);
    assertTrue(faults.stream().anyMatch(each -> each.strip().startsWith(fault)), faults.toString());
  }

  @Test
  void the_schema_is_closed() {
    Map<String, Object> schema = object(JsonReader.read(JsonReport.schema()));

    assertEquals(JsonReport.SCHEMA, schema.get("$id"));
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema"));
    assertClosed(schema);
    object(schema.get("$defs")).values().forEach(each -> assertClosed(object(each)));
  }

  private static void assertClosed(Map<String, Object> schema) {
    if ("object".equals(schema.get("type"))) {
      assertEquals(Boolean.FALSE, schema.get("additionalProperties"), schema.toString());
      List<Object> known = new ArrayList<>(object(schema.get("properties")).keySet());
      known.remove("change");
      assertEquals(array(schema.get("required")), known);
    }
  }

  @Test
  void the_schema_knows_every_word_of_the_report() {
    assertEquals(names(Verdict.values()), words("verdict"));
    assertEquals(names(ElementKind.values()), words("elementKind"));
    List<Object> severities = new ArrayList<>(names(Severity.values()));
    severities.add(null);
    assertEquals(severities, words("severity"));
    assertEquals(names(WaiverState.values()), property("waiver", "state"));
    assertEquals(names(Shift.values()), words("shift"));
    assertEquals(names(Priority.values()), property("measure", "priority"));
    assertEquals(
        Item.ALL.stream()
            .<Object>map(each -> each.comparison().kind())
            .distinct()
            .sorted()
            .toList(),
        property("item", "kind"));
  }

  private static List<Object> names(Enum<?>... all) {
    return Arrays.stream(all).<Object>map(Enum::name).toList();
  }

  private static Map<String, Object> definition(String name) {
    return object(
        object(object(JsonReader.read(JsonReport.schema())).get("$defs")).get(name));
  }

  private static List<Object> words(String name) {
    return array(definition(name).get("enum"));
  }

  private static List<Object> property(String holder, String name) {
    return array(object(object(definition(holder).get("properties")).get(name)).get("enum"));
  }
}
