package dev.kamae.report;

import dev.kamae.assessment.Severity;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.guideline.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts open clauses into a table, one row each.
 *
 * @param judged the assessment at the pattern chosen
 * @param words the words
 */
record MarkdownFindings(Judged judged, FormatWords words) {

  private static final int FINDING_COLUMNS = 240;

  MarkdownTable table(List<Clause> clauses) {
    MarkdownTable table = new MarkdownTable(
        words.text("markdown.outcome"),
        words.text("page.severity"),
        words.text("markdown.clause"),
        words.text("markdown.finding"),
        words.text("page.source"));
    clauses.forEach(each -> row(table, each));
    return table;
  }

  /** A table that also tells how each clause has changed; of those beyond the limit there is no row. */
  MarkdownTable table(List<ClauseShift> changed, int limit) {
    MarkdownTable table = new MarkdownTable(
        words.text("change.markdown"),
        words.text("markdown.outcome"),
        words.text("page.severity"),
        words.text("markdown.clause"),
        words.text("markdown.finding"),
        words.text("page.source"));
    changed.stream().limit(limit).forEach(each -> row(table, each.clause(), word(each)));
    return table;
  }

  private String word(ClauseShift shift) {
    return shift.shift() != Shift.OTHERWISE
        ? words.text("change." + shift.shift())
        : words.text(
            shift.elements().stream().anyMatch(each -> each.shift() == Shift.NEW)
                ? "change.partly-new"
                : "change.partly-worse");
  }

  private void row(MarkdownTable table, Clause clause, String... before) {
    List<List<Found>> alike =
        new Accounts(judged, words.page()).alike(clause, judged.verdicts().get(clause));
    Mark mark = Mark.of(judged.verdicts().get(clause), words.page());
    List<String> cells = new ArrayList<>(List.of(before));
    Collections.addAll(
        cells,
        MarkdownText.escaped(mark.symbol() + " " + mark.word()),
        words.text("severity." + Severity.of(clause)),
        MarkdownText.escaped(name(clause)),
        MarkdownText.escaped(finding(alike)),
        source(words.page().source(alike.get(0).get(0).source())));
    table.row(cells.toArray(String[]::new));
  }

  private String name(Clause clause) {
    return words.text(
        ClauseName.isStarred(clause) ? "markdown.starred-clause" : "markdown.plain-clause",
        clause.number(),
        words.page().wording().title(clause));
  }

  private String finding(List<List<Found>> alike) {
    String first = Columns.cut(words.finding(alike.get(0)), FINDING_COLUMNS);
    return alike.size() == 1 ? first : words.text("format.further", first, alike.size() - 1);
  }

  private static String source(Source source) {
    String text = MarkdownText.escaped(source.text());
    return source.address().map(each -> "[" + text + "](<" + each + ">)").orElse(text);
  }
}
