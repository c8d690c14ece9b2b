package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalTest {

  private static final Pattern UUIDS = Pattern.compile("\"uuid\": \"([^\"]*)\"");
  private static final Pattern IMPORTS = Pattern.compile("\"href\": \"([a-z0-9-]+\\.json)\"");
  private static final Assessment RICH = SmallPosture.assessed(RichPosture.of("Acme"));

  @TempDir
  private Path folder;

  private List<Path> written(Assessment assessment) {
    return Reports.of(assessment).at(PATTERN_1).in(folder).oscal().write();
  }

  private Map<String, Object> read(String name, String root) throws IOException {
    String text = Files.readString(folder.resolve("oscal").resolve(name));
    return object(object(JsonReader.read(text)).get(root));
  }

  private Map<String, Object> result() throws IOException {
    return object(array(read("assessment-results.json", "assessment-results").get("results"))
        .get(0));
  }

  private static List<String> matches(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult each) -> each.group(1))
        .toList();
  }

  @Test
  void the_whole_chain_stands_in_one_folder() throws IOException {
    List<Path> files = written(RICH);

    assertEquals(10, files.size());
    for (Path file : files) {
      for (String each : matches(IMPORTS, file)) {
        assertTrue(Files.exists(file.resolveSibling(each)), file + " imports " + each);
      }
    }
    assertEquals(
        "profile-1.json",
        object(read("system-security-plan.json", "system-security-plan").get("import-profile"))
            .get("href"));
  }

  @Test
  void all_uuids_are_of_version_5_and_differ_within_a_file() throws IOException {
    for (Path file : written(RICH)) {
      List<String> uuids = matches(UUIDS, file);

      assertEquals(uuids.size(), new HashSet<>(uuids).size(), file.toString());
      uuids.forEach(each -> assertEquals('5', each.charAt(14), each));
    }
  }

  @Test
  void a_measure_is_a_control_and_an_item_an_objective_with_a_parameter() throws IOException {
    written(RICH);
    List<Map<String, Object>> controls =
        array(read("catalog.json", "catalog").get("groups")).stream()
            .flatMap(each -> array(object(each).get("controls")).stream())
            .map(JsonReader::object)
            .toList();

    assertEquals(
        List.of(Measure.values()).stream().<Object>map(Measure::id).toList(),
        controls.stream().map(each -> each.get("id")).toList());
    assertEquals(
        Item.ALL.stream().<Object>map(OscalCatalog::parameter).toList(),
        controls.stream()
            .filter(each -> each.containsKey("params"))
            .flatMap(each -> array(each.get("params")).stream())
            .map(each -> object(each).get("id"))
            .toList());
  }

  @Test
  void a_profile_sets_the_reference_values_that_its_pattern_has() throws IOException {
    written(RICH);

    assertEquals(parameters(PATTERN_1), set("profile-1.json"));
    assertEquals(parameters(PATTERN_2), set("profile-2.json"));
  }

  private static List<Object> parameters(dev.kamae.guideline.Pattern pattern) {
    return Item.ALL.stream()
        .filter(each -> each.reference().at(pattern).isPresent())
        .<Object>map(OscalCatalog::parameter)
        .toList();
  }

  private List<Object> set(String profile) throws IOException {
    return array(object(read(profile, "profile").get("modify")).get("set-parameters")).stream()
        .map(each -> object(each).get("param-id"))
        .toList();
  }

  @Test
  void findings_and_observations_are_as_many_as_the_totals_say() throws IOException {
    written(RICH);

    assertEquals(59, array(result().get("observations")).size());
    assertEquals(RICH.totals(PATTERN_1).count(Level.ALL, Verdict.MET), findings("pass"));
    assertEquals(RICH.totals(PATTERN_1).count(Level.ALL, Verdict.GAP), findings("fail"));
    assertEquals(RICH.totals(PATTERN_1).count(Level.ALL, Verdict.UNDECLARED), findings("other"));
  }

  private long findings(String reason) throws IOException {
    return array(result().get("findings")).stream()
        .map(each -> object(object(object(each).get("target")).get("status")))
        .filter(each -> reason.equals(each.get("reason")))
        .filter(each -> reason.equals("pass") == "satisfied".equals(each.get("state")))
        .count();
  }

  @Test
  void evidence_is_a_line_of_a_file() throws IOException {
    written(SmallPosture.assessed(SmallPosture.acme()));
    String text = Files.readString(folder.resolve("oscal/assessment-results.json"));

    assertTrue(
        text.contains("{\"href\": \"dev/example/AcmePayroll.java#L17\", \"description\":"
            + " \"batch-1 (server): Declared is 15 minutes, which"),
        text);
  }

  @Test
  void no_text_of_the_posture_is_markup() throws IOException {
    for (Path each :
        written(SmallPosture.assessed(RichPosture.of("<b>*a*</b> {{ insert }}\r\n")))) {
      String text = Files.readString(each).replaceAll("\\{\\{ insert: param, [a-zI.0-9_]+ }}", "");
      text = text.replaceFirst("\"system-name\": .*", "");
      assertTrue(!text.contains("<b>") && !text.contains("{{ insert"), each.toString());
    }
  }
}
