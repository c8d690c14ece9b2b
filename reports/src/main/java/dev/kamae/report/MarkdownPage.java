package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report in Markdown while it is written, part by part. */
final class MarkdownPage {

  private static final int PROVIDER_COLUMNS = 70;
  private static final Predicate<Clause> STARRED = Level.STARRED::includes;

  private final Judged judged;
  private final FormatWords words;
  private final Head head;
  private final Numbers numbers;
  private final MarkdownFindings findings;
  private final List<String> lines = new ArrayList<>();

  MarkdownPage(Judged judged, FormatWords words) {
    this.judged = judged;
    this.words = words;
    this.head = Head.of(judged, words.page());
    this.numbers = Numbers.of(judged, words.page());
    this.findings = new MarkdownFindings(judged, words);
  }

  /** The verdict and the counts by severity. */
  void head() {
    String provider = TextFacts.shown(head.provider(), PROVIDER_COLUMNS);
    paragraph("# " + MarkdownText.escaped(words.text("title", provider, head.pattern())));
    paragraph("**" + MarkdownText.escaped(head.verdict()) + "**");
    paragraph(facts().map(MarkdownText::escaped).collect(Collectors.joining(" · ")));
    MarkdownTable table = new MarkdownTable(
        words.text("page.severity"),
        words.text("page.gap") + ":",
        words.text("page.undeclared") + ":");
    numbers.severities().forEach(each -> table.row(each.word(), each.gaps(), each.undeclared()));
    table(table);
  }

  private Stream<String> facts() {
    return Stream.of(
        head.meaning(),
        words.text("markdown.date", head.date()),
        ratio("page.coverage", numbers.coverage()),
        ratio("page.conformance", numbers.conformance()),
        words.text("markdown.count", words.text("page.excluded"), numbers.excluded()),
        words.text(
            "markdown.count",
            words.text("page.targets"),
            judged.totals().targetsMissed().size()));
  }

  private String ratio(String key, Numbers.Ratio ratio) {
    return words.text("markdown.ratio", words.text(key), ratio.part(), ratio.whole());
  }

  /** What is new and worse since an earlier report; of what is beyond the limit only the numbers. */
  void change(int limit) {
    judged.change().ifPresent(each -> change(each, limit));
  }

  private void change(Change change, int limit) {
    List<ClauseShift> worse = change.difference().forWorse();
    ChangeWords sides = new ChangeWords(judged.assessment().posture(), words.page());
    paragraph("## " + words.text("change.worse", change.since(), worse.size()));
    paragraph(sides.head(change));
    if (worse.isEmpty()) {
      paragraph(words.text("change.nothing-worse"));
    } else {
      table(findings.table(worse, limit));
      more(worse.stream().skip(limit).map(ClauseShift::clause).toList());
    }
    List<ClauseShift> better = change.difference().forBetter();
    if (!better.isEmpty()) {
      paragraph(words.text("change.better", numbers(better.stream().map(ClauseShift::clause))));
    }
  }

  /** The starred values that are not reached. */
  void starred() {
    List<Clause> starred = judged.totals().open(Level.STARRED).toList();
    if (!starred.isEmpty()) {
      paragraph("## " + words.text("markdown.starred", starred.size()));
      table(findings.table(starred));
    }
  }

  /** The other gaps, folded; of those beyond the limit only the numbers. */
  void gaps(int limit) {
    open("markdown.gaps", Verdict.GAP, limit);
  }

  /** What else is undeclared, folded; of what is beyond the limit only the numbers. */
  void undeclared(int limit) {
    open("markdown.undeclared", Verdict.UNDECLARED, limit);
  }

  private void open(String key, Verdict verdict, int limit) {
    List<Clause> open = judged.clauses(verdict).stream()
        .filter(STARRED.negate())
        .sorted(Judged.WORST_FIRST)
        .toList();
    if (open.isEmpty()) {
      return;
    }
    fold(words.text(key, open.size()));
    if (limit > 0) {
      table(findings.table(open.subList(0, Math.min(limit, open.size()))));
    }
    more(open.stream().skip(limit).toList());
    paragraph("</details>");
  }

  private void more(List<Clause> clauses) {
    if (!clauses.isEmpty()) {
      paragraph(words.text("markdown.more", clauses.size(), numbers(clauses.stream()), all()));
    }
  }

  private static String numbers(Stream<Clause> clauses) {
    return clauses.map(Clause::number).collect(Collectors.joining(", "));
  }

  /** Where every element stands, of which the tables tell the first. */
  void elsewhere() {
    paragraph(words.text("markdown.elsewhere", all()));
  }

  private String all() {
    return judged.look().elsewhere().all(words.page());
  }

  /** Every clause, by outcome, folded. */
  void totals() {
    fold(words.text("markdown.totals", judged.verdicts().size()));
    List<String> columns = new ArrayList<>(List.of(words.text("page.sort")));
    Arrays.stream(Verdict.values())
        .map(each -> words.page().wording().verdict(each) + ":")
        .forEach(columns::add);
    columns.add(words.text("page.sum") + ":");
    MarkdownTable table = new MarkdownTable(columns.toArray(String[]::new));
    numbers.sorts().forEach(each -> table.row(cells(each)));
    table(table);
    paragraph("</details>");
  }

  private static String[] cells(Numbers.Sort sort) {
    List<String> cells = new ArrayList<>(List.of(sort.name()));
    sort.tally().counts().forEach(each -> cells.add(each.count()));
    cells.add(sort.tally().sum());
    return cells.toArray(String[]::new);
  }

  private void fold(String summary) {
    lines.add("<details>");
    paragraph("<summary>" + summary + "</summary>");
  }

  private void table(MarkdownTable table) {
    lines.addAll(table.lines());
    lines.add("");
  }

  private void paragraph(String text) {
    lines.add(text);
    lines.add("");
  }

  String text() {
    return String.join("\n", lines);
  }
}
