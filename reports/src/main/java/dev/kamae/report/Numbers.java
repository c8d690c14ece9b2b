package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The figures of the report.
 *
 * @param starred starred values not reached, of all starred ones
 * @param gaps gaps among requirements and items
 * @param undeclared what is undeclared among them
 * @param coverage declared of applicable
 * @param conformance met of compared
 * @param severities gaps and undeclared by severity
 * @param sorts all clauses by verdict
 * @param excluded basic and starred clauses excluded
 */
record Numbers(
    Ratio starred,
    Sum gaps,
    Sum undeclared,
    Ratio coverage,
    Ratio conformance,
    List<Grade> severities,
    List<Sort> sorts,
    String excluded) {

  /**
   * So many of so many.
   *
   * @param part how many
   * @param whole of how many
   * @param percent in percent, rounded down to a tenth
   * @param style the name of its colour
   */
  record Ratio(String part, String whole, String percent, String style) {}

  /**
   * So many.
   *
   * @param count how many
   * @param style the name of its colour
   */
  record Sum(String count, String style) {}

  /**
   * What is open of one severity.
   *
   * @param word its name
   * @param meaning what is of this severity
   * @param gaps how many gaps
   * @param undeclared how many are undeclared
   */
  record Grade(String word, String meaning, String gaps, String undeclared) {}

  /**
   * One sort of clause.
   *
   * @param name its name
   * @param tally its counts
   */
  record Sort(String name, Tally tally) {}

  static Numbers of(Judged judged, PageWords words) {
    long gaps = judged.totals().count(Level.ALL, Verdict.GAP);
    long undeclared = judged.totals().count(Level.ALL, Verdict.UNDECLARED);
    long met = judged.totals().count(Level.ALL, Verdict.MET);
    long missed = judged.totals().starredNotReached();
    return new Numbers(
        ratio(missed, judged.count(Level.STARRED::includes), worst(judged, missed)),
        sum(gaps, Verdict.GAP),
        sum(undeclared, Verdict.UNDECLARED),
        ratio(met + gaps, met + gaps + undeclared, "plain"),
        ratio(met, met + gaps, "plain"),
        severities(judged, words),
        sorts(judged, words),
        String.valueOf(judged.totals().excludedBasicOrStarred()));
  }

  private static String worst(Judged judged, long missed) {
    if (missed == 0) {
      return Mark.style(Verdict.MET);
    }
    boolean gap = judged.totals().count(Level.STARRED, Verdict.GAP) > 0;
    return Mark.style(gap ? Verdict.GAP : Verdict.UNDECLARED);
  }

  /** So many of a verdict. */
  static Sum sum(long count, Verdict verdict) {
    return new Sum(String.valueOf(count), count == 0 ? "plain" : Mark.style(verdict));
  }

  private static Ratio ratio(long part, long whole, String style) {
    return new Ratio(String.valueOf(part), String.valueOf(whole), percent(part, whole), style);
  }

  private static String percent(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    long tenths = part * 1000 / whole;
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
  }

  private static List<Grade> severities(Judged judged, PageWords words) {
    return Arrays.stream(Severity.values())
        .map(each -> new Grade(
            words.text("severity." + each),
            words.text("severity-is." + each),
            String.valueOf(judged.totals().count(each, Verdict.GAP)),
            String.valueOf(judged.totals().count(each, Verdict.UNDECLARED))))
        .toList();
  }

  private static List<Sort> sorts(Judged judged, PageWords words) {
    List<Sort> sorts = new ArrayList<>();
    sorts.add(sort("requirements", judged, Measure.class::isInstance, words));
    sorts.add(sort("items", judged, Item.class::isInstance, words));
    sorts.add(sort("practices", judged, Practice.class::isInstance, words));
    sorts.add(sort("all", judged, each -> true, words));
    return List.copyOf(sorts);
  }

  private static Sort sort(String name, Judged judged, Predicate<Clause> wanted, PageWords words) {
    return new Sort(words.text("sorts." + name), Tally.of(judged, wanted, words));
  }
}
