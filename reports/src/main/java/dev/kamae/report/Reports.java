package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes gap reports of an assessment. Immutable; the words may come in any order.
 *
 * <pre>{@code
 * Reports.of(assessment).at(PATTERN_1).in(Path.of("target/gap-report")).html().text().json().write();
 * }</pre>
 */
public final class Reports {

  private final Assessment assessment;
  private final Set<ReportFile> files;
  private Optional<Pattern> pattern = Optional.empty();
  private Optional<Path> folder = Optional.empty();
  private Optional<Path> earlier = Optional.empty();
  private Optional<Path> templates = Optional.empty();
  private SourceRoots sources = SourceRoots.NONE;
  private Set<Language> languages = EnumSet.allOf(Language.class);

  private Reports(Assessment assessment, Set<ReportFile> files) {
    this.assessment = assessment;
    this.files = files;
  }

  /** Reports of the assessment. */
  public static Reports of(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return new Reports(assessment, EnumSet.noneOf(ReportFile.class));
  }

  private Reports with(Consumer<Reports> word) {
    return with(files, word);
  }

  private Reports with(Set<ReportFile> all, Consumer<Reports> word) {
    Reports copy = new Reports(assessment, all);
    copy.pattern = pattern;
    copy.folder = folder;
    copy.earlier = earlier;
    copy.templates = templates;
    copy.sources = sources;
    copy.languages = languages;
    word.accept(copy);
    return copy;
  }

  /** At this pattern, rather than at the one that the services demand. */
  public Reports at(Pattern chosen) {
    Objects.requireNonNull(chosen, "chosen");
    return with(copy -> copy.pattern = Optional.of(chosen));
  }

  /** Into this folder, which is made if it is not there. */
  public Reports in(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return with(copy -> copy.folder = Optional.of(directory));
  }

  /** With the files of source lines named by their paths from the root of the repository. */
  public Reports sourcesIn(SourceRoots roots) {
    Objects.requireNonNull(roots, "roots");
    return with(copy -> copy.sources = roots);
  }

  /** In this language only, where a report is written in two. */
  public Reports in(Language only) {
    Objects.requireNonNull(only, "only");
    return with(copy -> copy.languages = EnumSet.of(only));
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
    return with(copy -> copy.earlier = Optional.of(earlierReport));
  }

  /**
   * With templates of one's own: a file of this folder takes the place of ours of the same name, such as {@code
   * head.ftlh}. They are written in FreeMarker and see what ours see; they cannot make objects, call methods or read
   * a file outside of the folder.
   */
  public Reports templatesIn(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return with(copy -> copy.templates = Optional.of(directory));
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
    return with(all, copy -> {});
  }

  /** The files that are to be written. */
  Set<ReportFile> files() {
    EnumSet<ReportFile> asked = EnumSet.copyOf(files);
    asked.removeIf(each -> languages.stream().noneMatch(each::isIn));
    return asked;
  }

  /**
   * Writes the files, all of them or none, and lists them.
   *
   * @throws ReportNotWritten naming the first file that cannot be written; the reports that stood there before are
   *     unharmed
   * @throws ReportNotRead naming the place in the earlier report that is not as it should be; nothing is written then
   * @throws IllegalStateException "no folder was said: say in(folder)"
   * @throws IllegalStateException "no report was asked for: say html(), pictures(), text(), json(), csv(), sarif(),
   *     markdown() or oscal()"
   * @throws IllegalStateException "no pattern is known: say at(PATTERN_1), or let a service of 'Acme' say
   *     demanding(confidentiality(...), availability(...))"
   * @throws IllegalArgumentException "there is no folder of templates at 'own'"
   */
  public List<Path> write() {
    return write(judged());
  }

  /**
   * What has changed since the earlier report; empty where none was named.
   *
   * @throws ReportNotRead naming the place in the earlier report that is not as it should be
   */
  public Optional<Difference> change() {
    return judged().change().map(Change::difference);
  }

  /** What the reports tell. */
  Judged judged() {
    Judged now = Judged.of(assessment, chosen(), sources)
        .looking(new Look(used(), List.copyOf(languages), Elsewhere.in(files)));
    return earlier.map(each -> now.since(EarlierReport.read(each, now))).orElse(now);
  }

  List<Path> write(Judged judged) {
    Path directory =
        folder.orElseThrow(() -> new IllegalStateException("no folder was said: say in(folder)"));
    if (files.isEmpty()) {
      throw new IllegalStateException(
          "no report was asked for: say html(), pictures(), text(), json(), csv(), sarif(), markdown()"
              + " or oscal()");
    }
    try (WholeFiles whole = new WholeFiles()) {
      files()
          .forEach(each ->
              whole.add(directory.resolve(each.fileName()), out -> each.write(judged, out)));
      return whole.place();
    }
  }

  private Templates used() {
    return templates.map(Templates::overriddenIn).orElse(Templates.OURS);
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
