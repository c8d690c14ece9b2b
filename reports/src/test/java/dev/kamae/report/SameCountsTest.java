package dev.kamae.report;

import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of report says the same of every clause. */
class SameCountsTest {

  private static final Assessment RICH = SmallPosture.assessed(RichPosture.of("Acme"));

  private static Map<String, String> verdicts(Pattern pattern) {
    return RICH.totals(pattern).clauses().stream()
        .collect(Collectors.toMap(
            Clause::id, each -> RICH.verdict(each, pattern).name(), (a, b) -> a, TreeMap::new));
  }

  private static Map<Verdict, Long> counts(Pattern pattern) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    for (Verdict each : Verdict.values()) {
      counts.put(
          each, verdicts(pattern).values().stream().filter(each.name()::equals).count());
    }
    return counts;
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void the_json(Pattern pattern) {
    Map<String, String> verdicts = new TreeMap<>();
    for (Object each :
        array(object(JsonReader.read(JsonReport.of(RICH, pattern))).get("measures"))) {
      Map<String, Object> measure = object(each);
      List<Object> clauses = new ArrayList<>(List.of(measure));
      clauses.addAll(array(measure.get("items")));
      clauses.addAll(array(measure.get("practices")));
      clauses.stream()
          .map(JsonReader::object)
          .forEach(
              clause -> verdicts.put((String) clause.get("id"), (String) clause.get("verdict")));
    }

    assertEquals(verdicts(pattern), verdicts);
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void the_csv(Pattern pattern) {
    Map<String, String> verdicts = new TreeMap<>();
    CsvReader.rows(CsvReport.of(RICH, pattern, SourceRoots.NONE))
        .forEach(each -> verdicts.put(each.get("clause"), each.get("clause_verdict")));

    assertEquals(verdicts(pattern), verdicts);
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void the_sarif_which_has_gaps_only_that_no_waiver_covers(Pattern pattern) {
    Object run = array(object(JsonReader.read(SarifReport.of(RICH, pattern, SourceRoots.NONE)))
            .get("runs"))
        .get(0);
    TreeSet<String> gaps = array(object(run).get("results")).stream()
        .map(each -> ((String) object(each).get("ruleId")).substring("MIC2008-".length()))
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        CsvReader.rows(CsvReport.of(RICH, pattern, SourceRoots.NONE)).stream()
            .filter(each -> each.get("clause_verdict").equals("GAP"))
            .filter(each ->
                each.get("verdict").equals("GAP") && each.get("accepted").isEmpty())
            .map(each -> each.get("clause"))
            .collect(Collectors.toCollection(TreeSet::new)),
        gaps);
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void the_markdown(Pattern pattern) {
    String summary = MarkdownReport.summary(RICH, pattern, SourceRoots.NONE, Language.ENGLISH);

    assertRow(summary, all(pattern));
    for (Severity each : Severity.values()) {
      assertRow(
          summary,
          Stream.of(
              each.name().toLowerCase(Locale.ROOT),
              RICH.totals(pattern).count(each, Verdict.GAP),
              RICH.totals(pattern).count(each, Verdict.UNDECLARED)));
    }
  }

  private static void assertRow(String summary, Stream<?> cells) {
    String row = cells.map(String::valueOf).collect(Collectors.joining(" | ", "\n| ", " |\n"));
    assertTrue(summary.contains(row), row + summary);
  }

  private static Stream<?> all(Pattern pattern) {
    long sum = counts(pattern).values().stream().mapToLong(each -> each).sum();
    return Stream.of(Stream.of("All"), counts(pattern).values().stream(), Stream.of(sum))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void the_text(Pattern pattern) {
    String text = TextReport.of(RICH, pattern, Language.ENGLISH);
    String last = text.substring(text.stripTrailing().lastIndexOf('\n') + 1);

    assertEquals(
        all(pattern).skip(1).map(String::valueOf).toList(),
        List.of(last.strip().split("\\s+")).subList(1, counts(pattern).size() + 2));
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void the_page(Pattern pattern) {
    String page = HtmlReport.of(RICH, pattern, Language.ENGLISH);
    String row = all(pattern)
        .skip(1)
        .map(each -> "<td class=\"num\">" + each + "</td>")
        .collect(Collectors.joining("", "<tr class=\"total\"><th scope=\"row\">All</th>", "</tr>"));

    assertTrue(page.contains(row), row);
  }
}
