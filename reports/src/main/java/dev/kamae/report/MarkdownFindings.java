package dev.kamae.report;

import dev.kamae.assessment.Severity;
import dev.kamae.guideline.Clause;
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

  private void row(MarkdownTable table, Clause clause) {
    List<List<Found>> alike =
        new Accounts(judged, words.page()).alike(clause, judged.verdicts().get(clause));
    Mark mark = Mark.of(judged.verdicts().get(clause), words.page());
    table.row(
        MarkdownText.escaped(mark.symbol() + " " + mark.word()),
        words.text("severity." + Severity.of(clause)),
        MarkdownText.escaped(name(clause)),
        MarkdownText.escaped(finding(alike)),
        source(words.page().source(alike.get(0).get(0).source())));
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
