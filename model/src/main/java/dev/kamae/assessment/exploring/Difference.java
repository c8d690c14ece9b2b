package dev.kamae.assessment.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Severity;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two assessments at a pattern, of one posture or of two: what is new, fixed, worse, better and
 * unchanged, by clause and by element.
 *
 * <pre>{@code
 * Assessment before = AspSaasGuideline.assess(new AcmePayroll().posture(), lastYear);
 * Assessment after = AspSaasGuideline.assess(new AcmePayroll().posture(), today);
 * Difference difference = Difference.between(before, after, PATTERN_1);
 * difference.clauses(Shift.NEW); // what evidence that ran out has opened
 * }</pre>
 *
 * @param pattern the pattern of both
 * @param clauses what became of the 33 requirements and 26 items, in the guideline's order
 * @param practices what became of the 86 practices, in the guideline's order
 */
public record Difference(Pattern pattern, List<ClauseShift> clauses, List<ClauseShift> practices) {

  /** Copies. */
  public Difference {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(clauses, "clauses");
    Objects.requireNonNull(practices, "practices");
    clauses = List.copyOf(clauses);
    practices = List.copyOf(practices);
  }

  /** What differs at the pattern. */
  public static Difference between(Assessment before, Assessment after, Pattern pattern) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return between(Snapshot.of(before, pattern), Snapshot.of(after, pattern));
  }

  /**
   * What differs between two snapshots at one pattern of the same clauses.
   *
   * @throws IllegalArgumentException "a difference is between two snapshots at one pattern, not at 1 and 3"
   */
  public static Difference between(Snapshot before, Snapshot after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (before.pattern() != after.pattern()) {
      throw new IllegalArgumentException(
          "a difference is between two snapshots at one pattern, not at "
              + before.pattern().number() + " and " + after.pattern().number());
    }
    Map<Boolean, List<ClauseShift>> shifts = shifts(before, after)
        .collect(Collectors.partitioningBy(each -> each.clause() instanceof Practice));
    return new Difference(after.pattern(), shifts.get(false), shifts.get(true));
  }

  private static Stream<ClauseShift> shifts(Snapshot before, Snapshot after) {
    return after.clauses().stream()
        .map(clause -> ClauseShift.of(
            clause,
            before.verdict(clause),
            after.verdict(clause),
            elements(before.sides(clause), after.sides(clause))));
  }

  private static List<ElementShift> elements(Map<Point, Side> before, Map<Point, Side> after) {
    return Stream.concat(
            before.keySet().stream(),
            after.keySet().stream().filter(each -> !before.containsKey(each)))
        .sorted()
        .map(each -> ElementShift.of(
            each, Optional.ofNullable(before.get(each)), Optional.ofNullable(after.get(each))))
        .toList();
  }

  /** The requirements and items with this shift. */
  public List<ClauseShift> clauses(Shift shift) {
    Objects.requireNonNull(shift, "shift");
    return clauses.stream().filter(each -> each.shift() == shift).toList();
  }

  /** What became of the requirements and items on every element. */
  public Stream<ElementShift> elements() {
    return clauses.stream().flatMap(each -> each.elements().stream());
  }

  /** The points of requirements and items with this shift. */
  public List<ElementShift> elements(Shift shift) {
    Objects.requireNonNull(shift, "shift");
    return elements().filter(each -> each.shift() == shift).toList();
  }

  /** The open requirements and items that are new or worse, or are so on some element; most serious first. */
  public List<ClauseShift> forWorse() {
    return clauses.stream()
        .filter(each -> each.after().isOpen())
        .filter(each -> each.shift().isForWorse()
            || each.elements().stream().anyMatch(one -> one.shift().isForWorse()))
        .sorted(Comparator.comparing(each -> Severity.of(each.clause())))
        .toList();
  }

  /** The requirements and items that are fixed or better, in the guideline's order. */
  public List<ClauseShift> forBetter() {
    return clauses.stream().filter(each -> each.shift().isForBetter()).toList();
  }

  /** What became of the requirement of a measure, an item or a practice. */
  public ClauseShift of(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    return all().filter(each -> each.clause().equals(clause)).findFirst().orElseThrow();
  }

  /** Whether no verdict and no declared value that falls short has changed, practices included. */
  public boolean isEmpty() {
    return all()
        .allMatch(each -> each.shift() == Shift.UNCHANGED
            && each.elements().stream().allMatch(one -> one.shift() == Shift.UNCHANGED));
  }

  /** How many clauses went from which verdict to which. */
  public Transitions transitions() {
    return Transitions.of(all());
  }

  private Stream<ClauseShift> all() {
    return Stream.concat(clauses.stream(), practices.stream());
  }
}
