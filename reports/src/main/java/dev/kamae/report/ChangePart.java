package dev.kamae.report;

import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.Transitions;
import dev.kamae.assessment.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What has changed since an earlier report.
 *
 * @param head the counts in a sentence
 * @param groups the requirements and items that are not as they were, those for the worse first
 * @param rows how many clauses went from which verdict to which
 */
record ChangePart(String head, List<Group> groups, List<Row> rows) {

  /** How many elements are listed of one clause. */
  private static final int LIMIT = 20;

  private static final List<Shift> ORDER =
      List.of(Shift.NEW, Shift.WORSE, Shift.OTHERWISE, Shift.FIXED, Shift.BETTER);

  /**
   * Clauses that changed alike.
   *
   * @param id the id of its element
   * @param word how they changed
   * @param meaning what that means
   * @param count how many
   * @param clauses the clauses
   */
  record Group(String id, String word, String meaning, String count, List<Changed> clauses) {}

  /**
   * A clause that changed.
   *
   * @param name the clause
   * @param before what it came to before
   * @param after what it comes to now
   * @param elements the elements on which it changed
   * @param more how many elements are left out, if some are
   */
  record Changed(
      ClauseName name,
      Mark before,
      Mark after,
      List<ChangeWords.Line> elements,
      Optional<String> more) {}

  /**
   * The clauses that came to one verdict before.
   *
   * @param before the verdict
   * @param counts how many come to each verdict now
   * @param sum all of them
   */
  record Row(Mark before, List<String> counts, String sum) {}

  static ChangePart of(Change change, Judged judged, PageWords words) {
    ChangeWords sides = new ChangeWords(judged.assessment().posture(), words);
    Elsewhere elsewhere = judged.look().elsewhere();
    List<Group> groups = new ArrayList<>();
    for (Shift shift : ORDER) {
      List<ClauseShift> clauses = change.difference().clauses(shift);
      add(
          groups,
          shift.name(),
          clauses.stream().map(each -> changed(each, sides, elsewhere)).toList(),
          words);
    }
    add(groups, "DECLARED", declaredOtherwise(change, sides, elsewhere), words);
    return new ChangePart(
        sides.head(change), List.copyOf(groups), rows(change.difference().transitions(), words));
  }

  private static void add(List<Group> groups, String key, List<Changed> clauses, PageWords words) {
    if (!clauses.isEmpty()) {
      groups.add(new Group(
          "change-" + ClauseName.idOf(key),
          words.text("change." + key),
          words.text("change-is." + key),
          String.valueOf(clauses.size()),
          clauses));
    }
  }

  private static Changed changed(ClauseShift shift, ChangeWords sides, Elsewhere elsewhere) {
    return changed(shift, each -> each.shift() != Shift.UNCHANGED, sides, elsewhere);
  }

  private static Changed changed(
      ClauseShift shift, Predicate<ElementShift> wanted, ChangeWords sides, Elsewhere elsewhere) {
    List<ElementShift> all = shift.elements().stream().filter(wanted).toList();
    return new Changed(
        ClauseName.of(shift.clause(), sides.words()),
        Mark.of(shift.before(), sides.words()),
        Mark.of(shift.after(), sides.words()),
        all.stream().limit(LIMIT).map(sides::line).toList(),
        elsewhere.moreInJson("change.more", Math.max(0, all.size() - LIMIT), sides.words()));
  }

  private static List<Changed> declaredOtherwise(
      Change change, ChangeWords sides, Elsewhere elsewhere) {
    Map<ClauseShift, Changed> clauses = new LinkedHashMap<>();
    for (ClauseShift each : change.difference().clauses()) {
      Predicate<ElementShift> otherwise =
          one -> one.shift() == Shift.UNCHANGED && Change.isDeclaredOtherwise(one);
      if (each.elements().stream().anyMatch(otherwise)) {
        clauses.put(each, changed(each, otherwise, sides, elsewhere));
      }
    }
    return List.copyOf(clauses.values());
  }

  private static List<Row> rows(Transitions transitions, PageWords words) {
    return Arrays.stream(Verdict.values())
        .map(before -> new Row(
            Mark.of(before, words),
            Arrays.stream(Verdict.values())
                .map(after -> String.valueOf(transitions.count(before, after)))
                .toList(),
            String.valueOf(transitions.before(before))))
        .toList();
  }
}
