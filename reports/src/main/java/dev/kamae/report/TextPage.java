package dev.kamae.report;

import static dev.kamae.report.TextReport.COLUMNS;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One report for a terminal while it is written, line by line. */
final class TextPage {

  private static final int WORST = 10;
  private static final int PROVIDER_COLUMNS = 70;
  private static final String INDENT = "  ";

  private final Assessment assessment;
  private final Pattern pattern;
  private final Totals totals;
  private final Wording words;
  private final Table labels;
  private final TextFacts facts;
  private final TextWaivers waivers;
  private final List<String> lines = new ArrayList<>();

  TextPage(Assessment assessment, Pattern pattern, Language language) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.totals = assessment.totals(pattern);
    this.words = Wording.in(language);
    this.labels = Table.of(TextReport.class, language, "report_text", AcceptedWords.TABLE);
    Waivers over = Waivers.over(assessment, pattern);
    this.facts = new TextFacts(words, labels, pattern, over);
    this.waivers = new TextWaivers(assessment, over, words, labels);
  }

  /** The report, with where all is told of which it tells the first. */
  String text(String elsewhere) {
    TextTotals tables = new TextTotals(assessment, pattern, words, labels);
    head();
    section(tables.bySeverity());
    open(Verdict.GAP);
    open(Verdict.UNDECLARED);
    targets();
    lines.addAll(waivers.byState());
    lines.addAll(waivers.attested());
    line("");
    line(label("elsewhere", elsewhere));
    line("");
    line(label("totals"));
    lines.addAll(tables.byVerdict());
    return String.join("\n", lines) + "\n";
  }

  private void head() {
    String provider = assessment.posture().provider().name();
    line(label("title", TextFacts.shown(provider, PROVIDER_COLUMNS)));
    line(label(
        "judged",
        pattern.number(),
        words.table().text("demand." + pattern.confidentiality()),
        words.table().text("demand." + pattern.availability()),
        assessment.date()));
    line("");
    verdict();
    if (totals.excludedBasicOrStarred() > 0) {
      line(label("excluded", totals.excludedBasicOrStarred()));
    }
  }

  private void verdict() {
    long gaps = totals.count(Level.ALL, Verdict.GAP);
    long undeclared = totals.count(Level.ALL, Verdict.UNDECLARED);
    long all = totals.clauses().stream().filter(Level.ALL::includes).count();
    long starred = totals.clauses().stream().filter(Level.STARRED::includes).count();
    line(
        gaps + undeclared == 0
            ? label("nothing-open", all)
            : label("open", gaps + undeclared, all, gaps, undeclared));
    line(label("starred-open", totals.starredNotReached(), starred));
    lines.addAll(waivers.head());
  }

  private void open(Verdict verdict) {
    List<Clause> open = totals.clauses().stream()
        .filter(each -> assessment.verdict(each, pattern) == verdict)
        .sorted(Judged.WORST_FIRST)
        .toList();
    line("");
    line(label("heading." + verdict, open.size()));
    open.stream().limit(WORST).forEach(this::clause);
    if (open.isEmpty()) {
      line(INDENT + label("none"));
    }
    more(INDENT, open.size() - WORST);
  }

  private void clause(Clause clause) {
    String severity = words.table().text("severity." + Severity.of(clause));
    boolean starred = Level.STARRED.includes(clause);
    paragraph(
        label(
            starred ? "starred-clause" : "clause", clause.number(), words.title(clause), severity),
        INDENT);
    facts(factsOf(clause));
  }

  private TextFacts.Facts factsOf(Clause clause) {
    if (clause instanceof Item<?> item) {
      return facts.of(assessment.of(item));
    }
    return facts.of(
        clause instanceof Practice practice
            ? assessment.of(practice)
            : assessment.of((Measure) clause).requirement());
  }

  private void facts(TextFacts.Facts shown) {
    shown.sentences().forEach(each -> paragraph(each, INDENT + INDENT));
    more(INDENT + INDENT, shown.more());
  }

  private void targets() {
    List<ItemResult<?>> missed = totals.targetsMissed();
    if (missed.isEmpty()) {
      return;
    }
    line("");
    line(label("targets", missed.size()));
    missed.stream().limit(WORST).forEach(this::target);
    more(INDENT, missed.size() - WORST);
  }

  private void target(ItemResult<?> result) {
    Item<?> item = result.item();
    paragraph(label("clause", item.number(), words.title(item), label("own-target")), INDENT);
    facts(facts.ofTarget(result));
  }

  private void more(String indent, int count) {
    if (count > 0) {
      line(indent + label("more", count));
    }
  }

  private void section(List<String> table) {
    line("");
    lines.addAll(table);
  }

  private void paragraph(String text, String indent) {
    lines.addAll(Columns.wrap(text, indent, indent + INDENT, COLUMNS));
  }

  private void line(String text) {
    lines.add(text);
  }

  private String label(String key, Object... parts) {
    return labels.text("text." + key, Stream.of(parts).map(String::valueOf).toArray());
  }
}
