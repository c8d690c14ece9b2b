package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Pattern;
import dev.kamae.report.ReportIndex;
import dev.kamae.report.Reports;
import dev.kamae.source.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  private static final List<String> PAGES = List.of("index.html", "index.en.html");
  private static final List<String> PICTURES =
      List.of("network.svg", "network.en.svg", "buildings.svg", "buildings.en.svg");
  private static final List<String> FORMS = List.of(
      "report.txt",
      "report.json",
      "report.csv",
      "report.sarif",
      "report.md",
      "report.ja.md",
      "summary.md",
      "summary.ja.md");
  private static final List<String> OSCAL_OF_THE_GUIDELINE = List.of(
      "oscal/catalog.json",
      "oscal/profile-1.json",
      "oscal/profile-2.json",
      "oscal/profile-3.json",
      "oscal/profile-4.json",
      "oscal/profile-5.json",
      "oscal/profile-6.json");
  private static final List<String> OSCAL_OF_A_SAMPLE = List.of(
      "oscal/system-security-plan.json",
      "oscal/assessment-plan.json",
      "oscal/assessment-results.json");

  static Stream<Description> samples() {
    return Samples.all().stream();
  }

  static Stream<Description> mainSamples() {
    return Stream.of(new AcmePayroll(), new BetaCrm(), new HarborLogistics(), new SakuraClinic());
  }

  private static Assessment assess(Description sample) {
    return AspSaasGuideline.assess(sample.posture(), Samples.DATE);
  }

  private static List<String> openAt(Description sample, Level level, Verdict verdict) {
    Assessment assessment = assess(sample);
    Pattern pattern = sample.posture().pattern().orElseThrow();
    return assessment
        .totals(pattern)
        .open(level)
        .filter(each -> assessment.verdict(each, pattern) == verdict)
        .map(each -> each.id())
        .toList();
  }

  private static List<Path> write(Description sample, Path folder) {
    return reports(sample).in(folder).write();
  }

  private static Reports reports(Description sample) {
    return Reports.of(assess(sample))
        .sourcesIn(SourceRoots.of(Path.of(".."), "samples/src/main/java"))
        .html()
        .pictures()
        .text()
        .json()
        .csv()
        .sarif()
        .markdown()
        .oscal();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_report_is_written_as_it_stands_beside_the_tests(
      Description sample, @TempDir Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path each : write(sample, folder)) {
      names.add(folder.relativize(each).toString().replace('\\', '/'));
    }

    assertEquals(
        Stream.of(PAGES, PICTURES, FORMS, OSCAL_OF_THE_GUIDELINE, OSCAL_OF_A_SAMPLE)
            .flatMap(List::stream)
            .toList(),
        names);
    for (String name : List.of("report.txt", "report.json")) {
      Golden.assertIs(
          "reports/" + Samples.folder(sample) + "/" + name, Files.readString(folder.resolve(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("mainSamples")
  void every_form_of_the_main_reports_is_written_as_it_stands_beside_the_tests(
      Description sample, @TempDir Path folder) throws IOException {
    write(sample, folder);

    for (String name : Stream.of(PAGES, PICTURES, FORMS, OSCAL_OF_A_SAMPLE)
        .flatMap(List::stream)
        .toList()) {
      Golden.assertIs(
          "reports/" + Samples.folder(sample) + "/" + name, Files.readString(folder.resolve(name)));
    }
    for (String name : OSCAL_OF_THE_GUIDELINE) {
      Golden.assertIs(name, Files.readString(folder.resolve(name)));
    }
  }

  @Test
  void the_index_of_all_reports_is_written_as_it_stands_beside_the_tests(@TempDir Path folder)
      throws IOException {
    ReportIndex index = ReportIndex.in(folder);
    for (Description each : Samples.all()) {
      index = index.with(Samples.folder(each), reports(each));
    }

    index.write();

    for (String name : PAGES) {
      Golden.assertIs("index/" + name, Files.readString(folder.resolve(name)));
    }
  }

  @Test
  void acme_payroll_meets_all_that_applies_at_pattern_1() {
    Description acme = new AcmePayroll();
    Totals totals = assess(acme).totals(Pattern.PATTERN_1);

    assertEquals(Pattern.PATTERN_1, acme.posture().pattern().orElseThrow());
    assertEquals(0, totals.open(Level.ALL).count());
    assertEquals(0, totals.practices(Verdict.GAP) + totals.practices(Verdict.UNDECLARED));
  }

  @Test
  void harbor_logistics_has_gaps_in_every_chapter_and_nothing_undeclared() {
    List<String> gaps = openAt(new HarborLogistics(), Level.ALL, Verdict.GAP);

    assertEquals(List.of(), openAt(new HarborLogistics(), Level.ALL, Verdict.UNDECLARED));
    for (String chapter : List.of("II.7", "III.1", "III.2", "III.3", "III.4")) {
      assertTrue(gaps.stream().anyMatch(each -> each.startsWith(chapter)), chapter);
    }
  }

  @Test
  void folders_are_named_after_the_classes() {
    assertEquals(
        List.of(
            "acme-payroll",
            "harbor-logistics",
            "sakura-clinic",
            "beta-crm",
            "own-target-at-a-dash",
            "partner-provider-built-in",
            "outsourced-network"),
        samples().map(Samples::folder).toList());
  }
}
