package dev.kamae.report;

import static dev.kamae.wording.Language.ENGLISH;
import static dev.kamae.wording.Language.JAPANESE;

import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Set;

/** The files that reports are written to, in the order in which they are written. */
enum ReportFile {
  INDEX_JAPANESE("index.html", (judged, out) -> HtmlReport.write(judged, JAPANESE, out)),
  INDEX_ENGLISH("index.en.html", (judged, out) -> HtmlReport.write(judged, ENGLISH, out)),
  NETWORK_JAPANESE("network.svg", (judged, out) -> out.write(SvgReport.network(judged, JAPANESE))),
  NETWORK_ENGLISH("network.en.svg", (judged, out) -> out.write(SvgReport.network(judged, ENGLISH))),
  BUILDINGS_JAPANESE(
      "buildings.svg", (judged, out) -> out.write(SvgReport.buildings(judged, JAPANESE))),
  BUILDINGS_ENGLISH(
      "buildings.en.svg", (judged, out) -> out.write(SvgReport.buildings(judged, ENGLISH))),
  TEXT(
      "report.txt",
      (judged, out) -> out.write(TextReport.of(judged.assessment(), judged.pattern(), ENGLISH))),
  JSON("report.json", JsonReport::write),
  CSV("report.csv", CsvReport::write),
  SARIF("report.sarif", SarifReport::write),
  MARKDOWN_ENGLISH("report.md", (judged, out) -> out.write(MarkdownReport.of(judged, ENGLISH))),
  MARKDOWN_JAPANESE(
      "report.ja.md", (judged, out) -> out.write(MarkdownReport.of(judged, JAPANESE))),
  SUMMARY_ENGLISH(
      "summary.md", (judged, out) -> out.write(MarkdownReport.summary(judged, ENGLISH))),
  SUMMARY_JAPANESE(
      "summary.ja.md", (judged, out) -> out.write(MarkdownReport.summary(judged, JAPANESE))),
  OSCAL_CATALOG("oscal/catalog.json", (judged, out) -> OscalCatalog.write(out)),
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
        (judged, out) -> OscalProfile.write(pattern, out));
  }

  String fileName() {
    return fileName;
  }

  void write(Judged judged, Writer out) throws IOException {
    form.write(judged, out);
  }

  /** How a file is filled. */
  @FunctionalInterface
  private interface Form {

    void write(Judged judged, Writer out) throws IOException;
  }
}
