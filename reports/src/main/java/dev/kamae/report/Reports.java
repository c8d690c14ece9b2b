package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes gap reports of an assessment. Immutable; the words may come in any order.
 *
 * <pre>{@code
 * Reports.of(assessment).at(PATTERN_1).in(Path.of("target/gap-report")).html().text().json().write();
 * }</pre>
 */
public final class Reports {

  private final Assessment assessment;
  private final Optional<Pattern> pattern;
  private final Optional<Path> folder;
  private final SourceRoots sources;
  private final Optional<Path> earlier;
  private final Set<ReportFile> files;

  private Reports(
      Assessment assessment,
      Optional<Pattern> pattern,
      Optional<Path> folder,
      SourceRoots sources,
      Optional<Path> earlier,
      Set<ReportFile> files) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.folder = folder;
    this.sources = sources;
    this.earlier = earlier;
    this.files = files;
  }

  /** Reports of the assessment. */
  public static Reports of(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return new Reports(
        assessment,
        Optional.empty(),
        Optional.empty(),
        SourceRoots.NONE,
        Optional.empty(),
        EnumSet.noneOf(ReportFile.class));
  }

  /** At this pattern, rather than at the one that the services demand. */
  public Reports at(Pattern chosen) {
    Objects.requireNonNull(chosen, "chosen");
    return new Reports(assessment, Optional.of(chosen), folder, sources, earlier, files);
  }

  /** Into this folder, which is made if it is not there. */
  public Reports in(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return new Reports(assessment, pattern, Optional.of(directory), sources, earlier, files);
  }

  /** With the files of source lines named by their paths from the root of the repository. */
  public Reports sourcesIn(SourceRoots roots) {
    Objects.requireNonNull(roots, "roots");
    return new Reports(assessment, pattern, folder, roots, earlier, files);
  }

  /**
   * With what has changed since an earlier report of the same provider at the same pattern: a {@code report.json} that
   * was written before. It is read before anything is written, so that a new report may take its place.
   *
   * <pre>{@code
   * Reports.of(assessment).since(Path.of("baseline/report.json")).in(folder).html().markdown().write();
   * }</pre>
   */
  public Reports since(Path earlierReport) {
    Objects.requireNonNull(earlierReport, "earlierReport");
    return new Reports(assessment, pattern, folder, sources, Optional.of(earlierReport), files);
  }

  /** As pages to read: {@code index.html} in Japanese and {@code index.en.html} in English. */
  public Reports html() {
    return and(ReportFile.HTML);
  }

  /**
   * As pictures: {@code network.svg} and {@code buildings.svg} in Japanese, {@code network.en.svg} and
   * {@code buildings.en.svg} in English.
   */
  public Reports pictures() {
    return and(ReportFile.PICTURES);
  }

  /** As {@code report.txt}, a text of at most {@value TextReport#COLUMNS} columns in English. */
  public Reports text() {
    return and(Set.of(ReportFile.TEXT));
  }

  /** As {@code report.json}, for machines. */
  public Reports json() {
    return and(Set.of(ReportFile.JSON));
  }

  /** As {@code report.csv}, for spreadsheets. */
  public Reports csv() {
    return and(Set.of(ReportFile.CSV));
  }

  /** As {@code report.sarif}, the gaps for code scanning. */
  public Reports sarif() {
    return and(Set.of(ReportFile.SARIF));
  }

  /**
   * As {@code report.md} for a pull request and {@code summary.md} for the summary of a build step, in English, and as
   * {@code report.ja.md} and {@code summary.ja.md} in Japanese.
   */
  public Reports markdown() {
    return and(ReportFile.MARKDOWN);
  }

  /**
   * As OSCAL in the folder {@code oscal}: the assessment results, and the plans, the profiles and the catalog that they
   * are of.
   */
  public Reports oscal() {
    return and(ReportFile.OSCAL);
  }

  private Reports and(Collection<ReportFile> more) {
    EnumSet<ReportFile> all = EnumSet.copyOf(files);
    all.addAll(more);
    return new Reports(assessment, pattern, folder, sources, earlier, all);
  }

  /**
   * Writes the files, each whole or not at all, and lists them.
   *
   * @throws ReportNotWritten naming the first file that cannot be written
   * @throws ReportNotRead naming the place in the earlier report that is not as it should be; nothing is written then
   * @throws IllegalStateException if no pattern, no folder or no form of report is known, saying what to say
   */
  public List<Path> write() {
    Judged now = Judged.of(assessment, chosen(), sources);
    Path directory =
        folder.orElseThrow(() -> new IllegalStateException("no folder was said: say in(folder)"));
    if (files.isEmpty()) {
      throw new IllegalStateException(
          "no report was asked for: say html(), pictures(), text(), json(), csv(), sarif(), markdown()"
              + " or oscal()");
    }
    Judged judged =
        earlier.map(each -> now.since(EarlierReport.read(each, now))).orElse(now);
    return files.stream()
        .map(each ->
            new WholeFile(directory.resolve(each.fileName())).write(out -> each.write(judged, out)))
        .toList();
  }

  private Pattern chosen() {
    return pattern
        .or(assessment.posture()::pattern)
        .orElseThrow(() -> new IllegalStateException(
            "no pattern is known: say at(PATTERN_1), or let a service of '"
                + assessment.posture().provider().name()
                + "' say demanding(confidentiality(...), availability(...))"));
  }
}
