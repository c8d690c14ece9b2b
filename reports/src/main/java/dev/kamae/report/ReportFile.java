package dev.kamae.report;

import static dev.kamae.wording.Language.ENGLISH;
import static dev.kamae.wording.Language.JAPANESE;

import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The files that reports are written to, in the order in which they are written. */
enum ReportFile {
  INDEX_JAPANESE("index.html", JAPANESE, HtmlReport::write),
  INDEX_ENGLISH("index.en.html", ENGLISH, HtmlReport::write),
  NETWORK_JAPANESE(
      "network.svg", JAPANESE, (judged, in, out) -> out.write(SvgReport.network(judged, in))),
  NETWORK_ENGLISH(
      "network.en.svg", ENGLISH, (judged, in, out) -> out.write(SvgReport.network(judged, in))),
  BUILDINGS_JAPANESE(
      "buildings.svg", JAPANESE, (judged, in, out) -> out.write(SvgReport.buildings(judged, in))),
  BUILDINGS_ENGLISH(
      "buildings.en.svg", ENGLISH, (judged, in, out) -> out.write(SvgReport.buildings(judged, in))),
  TEXT(
      "report.txt",
      (judged, out) -> out.write(TextReport.of(
          judged.assessment(), judged.pattern(), ENGLISH, judged.look().elsewhere()))),
  JSON("report.json", JsonReport::write),
  CSV("report.csv", CsvReport::write),
  SARIF("report.sarif", SarifReport::write),
  MARKDOWN_ENGLISH(
      "report.md", ENGLISH, (judged, in, out) -> out.write(MarkdownReport.of(judged, in))),
  MARKDOWN_JAPANESE(
      "report.ja.md", JAPANESE, (judged, in, out) -> out.write(MarkdownReport.of(judged, in))),
  SUMMARY_ENGLISH(
      "summary.md", ENGLISH, (judged, in, out) -> out.write(MarkdownReport.summary(judged, in))),
  SUMMARY_JAPANESE(
      "summary.ja.md",
      JAPANESE,
      (judged, in, out) -> out.write(MarkdownReport.summary(judged, in))),
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
  private final Optional<Language> language;
  private final Form form;

  ReportFile(String fileName, Plain form) {
    this.fileName = fileName;
    this.language = Optional.empty();
    this.form = (judged, in, out) -> form.write(judged, out);
  }

  ReportFile(String fileName, Language language, Form form) {
    this.fileName = fileName;
    this.language = Optional.of(language);
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

  /** The page in the language. */
  static ReportFile index(Language language) {
    return language == JAPANESE ? INDEX_JAPANESE : INDEX_ENGLISH;
  }

  /** Whether it is in the language, or in none of several. */
  boolean isIn(Language another) {
    return language.isEmpty() || language.get() == another;
  }

  void write(Judged judged, Writer out) throws IOException {
    form.write(judged, language.orElse(ENGLISH), out);
  }

  /** How a file is filled that there is in several languages. */
  @FunctionalInterface
  private interface Form {

    void write(Judged judged, Language language, Writer out) throws IOException;
  }

  /** How a file is filled that there is once. */
  @FunctionalInterface
  private interface Plain {

    void write(Judged judged, Writer out) throws IOException;
  }
}
