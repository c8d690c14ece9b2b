package dev.kamae.report;

import static dev.kamae.wording.Language.ENGLISH;
import static dev.kamae.wording.Language.JAPANESE;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Set;

/** The files that reports are written to, in the order in which they are written. */
enum ReportFile {
  INDEX_JAPANESE("index.html", (given, at, in, out) -> HtmlReport.write(given, at, JAPANESE, out)),
  INDEX_ENGLISH("index.en.html", (given, at, in, out) -> HtmlReport.write(given, at, ENGLISH, out)),
  NETWORK_JAPANESE(
      "network.svg", (given, at, in, out) -> out.write(SvgReport.network(given, at, JAPANESE))),
  NETWORK_ENGLISH(
      "network.en.svg", (given, at, in, out) -> out.write(SvgReport.network(given, at, ENGLISH))),
  BUILDINGS_JAPANESE(
      "buildings.svg", (given, at, in, out) -> out.write(SvgReport.buildings(given, at, JAPANESE))),
  BUILDINGS_ENGLISH(
      "buildings.en.svg",
      (given, at, in, out) -> out.write(SvgReport.buildings(given, at, ENGLISH))),
  TEXT("report.txt", (given, at, in, out) -> out.write(TextReport.of(given, at, ENGLISH))),
  JSON("report.json", (given, at, in, out) -> JsonReport.write(given, at, out)),
  CSV("report.csv", CsvReport::write),
  SARIF("report.sarif", SarifReport::write),
  MARKDOWN_ENGLISH(
      "report.md", (given, at, in, out) -> out.write(MarkdownReport.of(given, at, in, ENGLISH))),
  MARKDOWN_JAPANESE(
      "report.ja.md",
      (given, at, in, out) -> out.write(MarkdownReport.of(given, at, in, JAPANESE))),
  SUMMARY_ENGLISH(
      "summary.md",
      (given, at, in, out) -> out.write(MarkdownReport.summary(given, at, in, ENGLISH))),
  SUMMARY_JAPANESE(
      "summary.ja.md",
      (given, at, in, out) -> out.write(MarkdownReport.summary(given, at, in, JAPANESE))),
  OSCAL_CATALOG("oscal/catalog.json", (given, at, in, out) -> OscalCatalog.write(out)),
  OSCAL_PROFILE_1(Pattern.PATTERN_1),
  OSCAL_PROFILE_2(Pattern.PATTERN_2),
  OSCAL_PROFILE_3(Pattern.PATTERN_3),
  OSCAL_PROFILE_4(Pattern.PATTERN_4),
  OSCAL_PROFILE_5(Pattern.PATTERN_5),
  OSCAL_PROFILE_6(Pattern.PATTERN_6),
  OSCAL_SYSTEM("oscal/system-security-plan.json", OscalSystem::write),
  OSCAL_PLAN("oscal/assessment-plan.json", OscalPlan::write),
  OSCAL_RESULTS("oscal/assessment-results.json", OscalResults::write);

  static final Set<ReportFile> HTML = Set.of(INDEX_JAPANESE, INDEX_ENGLISH);

  static final Set<ReportFile> MARKDOWN =
      Set.of(MARKDOWN_ENGLISH, MARKDOWN_JAPANESE, SUMMARY_ENGLISH, SUMMARY_JAPANESE);

  static final Set<ReportFile> PICTURES =
      Set.of(NETWORK_JAPANESE, NETWORK_ENGLISH, BUILDINGS_JAPANESE, BUILDINGS_ENGLISH);

  static final Set<ReportFile> OSCAL = EnumSet.range(OSCAL_CATALOG, OSCAL_RESULTS);

  private final String fileName;
  private final Form form;

  ReportFile(String fileName, Form form) {
    this.fileName = fileName;
    this.form = form;
  }

  ReportFile(Pattern pattern) {
    this(
        "oscal/" + OscalProfile.fileName(pattern),
        (given, at, in, out) -> OscalProfile.write(pattern, out));
  }

  String fileName() {
    return fileName;
  }

  void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
      throws IOException {
    form.write(assessment, pattern, sources, out);
  }

  /** How a file is filled. */
  @FunctionalInterface
  private interface Form {

    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException;
  }
}
