package dev.kamae.secondopinion;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of every clause and of every element between two assessments, told once more from their verdicts alone.
 *
 * @param before the earlier one
 * @param after the later one
 * @param pattern at which
 */
record SecondDifference(Assessment before, Assessment after, Pattern pattern) {

  private static final Set<String> OPEN = Set.of("GAP", "UNDECLARED");
  private static final Set<String> ASKED = Set.of("GAP", "UNDECLARED", "MET");

  /**
   * One verdict and what it is on.
   *
   * @param verdict the verdict
   * @param said what was said
   */
  private record Cell(String verdict, Said<?> said) {}

  /** By the id of a clause, and by that and the point on an element, what became of it. */
  Map<String, String> shifts() {
    Map<String, String> shifts = new TreeMap<>();
    List.of(Measure.values()).forEach(each -> add(each, shifts));
    Item.ALL.forEach(each -> add(each, shifts));
    List.of(Practice.values()).forEach(each -> add(each, shifts));
    return shifts;
  }

  private void add(Clause clause, Map<String, String> shifts) {
    Map<String, Cell> were = cells(before, clause);
    Map<String, Cell> are = cells(after, clause);
    Set<String> points = new TreeSet<>(were.keySet());
    points.addAll(are.keySet());
    boolean better = false;
    boolean worse = false;
    boolean cameOrWent = false;
    for (String each : points) {
      String shift = shift(clause, were.get(each), are.get(each));
      shifts.put(clause.id() + " " + each, shift);
      better |= Set.of("FIXED", "BETTER").contains(shift);
      worse |= Set.of("NEW", "WORSE").contains(shift);
      cameOrWent |= Set.of("FIXED", "NEW").contains(shift)
          && !(isAsked(were.get(each)) && isAsked(are.get(each)));
    }
    String within = better && worse || cameOrWent
        ? "OTHERWISE"
        : better ? "BETTER" : worse ? "WORSE" : "UNCHANGED";
    String was = before.verdict(clause, pattern).name();
    String is = after.verdict(clause, pattern).name();
    shifts.put(clause.id(), was.equals(is) && OPEN.contains(is) ? within : shift(was, is));
  }

  private static boolean isAsked(Cell cell) {
    return cell != null && ASKED.contains(cell.verdict());
  }

  private static String shift(Clause clause, Cell was, Cell is) {
    if (was == null || is == null) {
      String verdict = was == null ? is.verdict() : was.verdict();
      return OPEN.contains(verdict) ? was == null ? "NEW" : "FIXED" : "OTHERWISE";
    }
    return clause instanceof Item<?> item
            && was.verdict().equals("GAP")
            && is.verdict().equals("GAP")
        ? Laxity.shift(ReferenceValues.BY_ITEM.get(item.id()).kind(), was.said(), is.said())
        : shift(was.verdict(), is.verdict());
  }

  private static String shift(String was, String is) {
    if (was.equals(is)) {
      return "UNCHANGED";
    }
    if (OPEN.contains(was) && OPEN.contains(is)) {
      return is.equals("GAP") ? "WORSE" : "BETTER";
    }
    return OPEN.contains(was) ? "FIXED" : OPEN.contains(is) ? "NEW" : "OTHERWISE";
  }

  private Map<String, Cell> cells(Assessment assessment, Clause clause) {
    if (clause instanceof Item<?> item) {
      return ofItem(assessment.of(item));
    }
    return ofSentences(
        clause instanceof Practice practice
            ? assessment.of(practice).evidence()
            : assessment.of(clause.measure()).requirement().evidence(),
        assessment.verdict(clause, pattern).name().equals("NOT_APPLICABLE"));
  }

  private <V> Map<String, Cell> ofItem(ItemResult<V> item) {
    Map<String, Cell> cells = new TreeMap<>();
    List<ElementResult<V>> all = item.elements().isEmpty() ? item.open(pattern) : item.elements();
    for (ElementResult<V> each : all) {
      cells.put(
          point(each.element(), each.scope(), each.scope()),
          new Cell(each.verdict(pattern).name(), each.declared()));
    }
    return cells;
  }

  private static Map<String, Cell> ofSentences(List<Finding> findings, boolean out) {
    Map<String, Cell> cells = new TreeMap<>();
    for (Finding each : findings) {
      cells.putIfAbsent(
          point(each.element(), each.scope(), each.claim()),
          new Cell(out ? "NOT_APPLICABLE" : each.verdict().name(), each.said()));
    }
    return cells;
  }

  static String point(Element element, Object scope, Object claim) {
    return point(element.kind(), element.name(), scope, claim);
  }

  static String point(Object kind, String name, Object scope, Object claim) {
    return kind + " '" + name + "' of " + scope + ": " + claim;
  }
}
