package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The two tables of counts, their columns as wide as their longest texts. */
final class TextTotals {

  private static final String GAP_BETWEEN = "  ";

  private final Assessment assessment;
  private final Pattern pattern;
  private final Totals totals;
  private final Wording words;
  private final Table labels;

  TextTotals(Assessment assessment, Pattern pattern, Wording words, Table labels) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.totals = assessment.totals(pattern);
    this.words = words;
    this.labels = labels;
  }

  /** What is open, by severity. */
  List<String> bySeverity() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(label("severity"), label("GAP"), label("UNDECLARED")));
    for (Severity each : Severity.values()) {
      rows.add(List.of(
          words.table().text("severity." + each),
          Long.toString(totals.count(each, Verdict.GAP)),
          Long.toString(totals.count(each, Verdict.UNDECLARED))));
    }
    return table(rows);
  }

  /** All clauses, by verdict. */
  List<String> byVerdict() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    Arrays.stream(Verdict.values()).map(each -> label(each.name())).forEach(head::add);
    head.add(label("sum"));
    rows.add(head);
    rows.add(row("requirements", Measure.class::isInstance));
    rows.add(row("items", Item.class::isInstance));
    rows.add(row("starred", Level.STARRED::includes));
    rows.add(row("practices", Practice.class::isInstance));
    rows.add(row("all", clause -> true));
    return table(rows);
  }

  private List<String> row(String label, Predicate<Clause> wanted) {
    List<Clause> clauses = totals.clauses().stream().filter(wanted).toList();
    List<String> row = new ArrayList<>(List.of(label(label)));
    for (Verdict each : Verdict.values()) {
      row.add(Long.toString(clauses.stream()
          .filter(clause -> assessment.verdict(clause, pattern) == each)
          .count()));
    }
    row.add(Integer.toString(clauses.size()));
    return row;
  }

  private String label(String key) {
    return labels.text("text." + key);
  }

  private static List<String> table(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(GAP_BETWEEN).append(Columns.left(row.get(0), widths[0]));
    for (int i = 1; i < widths.length; i++) {
      line.append(GAP_BETWEEN).append(Columns.right(row.get(i), widths[i]));
    }
    return line.toString();
  }
}
