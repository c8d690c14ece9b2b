package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that lists many reports.
 *
 * @param lang the language of the page
 * @param isJapanese whether that is Japanese
 * @param other the page in the other language
 * @param title the title of the page
 * @param label the labels
 * @param style the style sheet
 * @param head how many reports there are, in a sentence
 * @param tone the name of the colour of that
 * @param rows the reports
 */
record IndexPage(
    String lang,
    boolean isJapanese,
    Optional<Page.Other> other,
    String title,
    Labels label,
    Style style,
    String head,
    String tone,
    List<Row> rows) {

  /**
   * The reports of one description.
   *
   * @param id the id of its element
   * @param head what they are about
   * @param href the page, if it was written
   * @param tally all clauses by verdict
   * @param numbers their figures
   * @param notAccepted the gaps that no waiver covers
   * @param worst the most serious gap of a requirement or an item, if there is one
   * @param links the files
   */
  record Row(
      String id,
      Head head,
      Optional<String> href,
      Tally tally,
      Numbers numbers,
      Numbers.Sum notAccepted,
      Optional<Worst> worst,
      List<Link> links) {}

  /**
   * A gap.
   *
   * @param name the clause
   * @param severity how serious it is
   * @param href its card, if the page was written
   */
  record Worst(ClauseName name, String severity, Optional<String> href) {}

  /**
   * A file.
   *
   * @param name what it is
   * @param href where it is
   */
  record Link(String name, String href) {}

  static IndexPage of(List<Indexed> all, Language language) {
    PageWords words = PageWords.in(language);
    long open = all.stream().filter(each -> isOpen(each.judged())).count();
    return new IndexPage(
        language.tag(),
        language == Language.JAPANESE,
        Look.USUAL.otherThan(language).map(Page.Other::of),
        words.text("page.index"),
        new Labels(words.table()),
        Style.SHEET,
        words.text("index.head", all.size(), open),
        open == 0 ? "met" : "gap",
        all.stream().map(each -> row(each, words)).toList());
  }

  private static boolean isOpen(Judged judged) {
    return judged.totals().open(Level.ALL).findAny().isPresent();
  }

  private static Row row(Indexed indexed, PageWords words) {
    Judged judged = indexed.judged();
    Optional<String> page = Stream.of(ReportFile.index(words.wording().language()))
        .filter(indexed.files()::contains)
        .map(each -> href(indexed, each))
        .findFirst();
    return new Row(
        "of-" + indexed.folder(),
        Head.of(judged, words),
        page,
        Tally.of(judged, each -> true, words),
        Numbers.of(judged, words),
        Numbers.sum(judged.waivers().gaps(Level.ALL).with(), Verdict.GAP),
        judged.clauses(Verdict.GAP).stream()
            .filter(Level.ALL::includes)
            .min(Judged.WORST_FIRST)
            .map(each -> new Worst(
                ClauseName.of(each, words),
                words.text("severity." + Severity.of(each)),
                page.map(
                    href -> href + "#" + Mark.style(Verdict.GAP) + "-" + ClauseName.idOf(each)))),
        links(indexed, words));
  }

  private static List<Link> links(Indexed indexed, PageWords words) {
    return indexed.files().stream()
        .filter(each -> each == ReportFile.OSCAL_RESULTS || !ReportFile.OSCAL.contains(each))
        .filter(each -> each.isIn(words.wording().language()))
        .map(each -> new Link(each.fileName(), href(indexed, each)))
        .toList();
  }

  private static String href(Indexed indexed, ReportFile file) {
    return SourceRoots.escaped(indexed.folder() + "/" + file.fileName());
  }
}
