package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.fact.Element;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The waivers of a posture, laid over the verdicts on it at one pattern as of the day of the assessment. They
 * change no verdict. Immutable and safe for use by many threads.
 *
 * <p>A waiver covers through its last day; a day is one in Japan (Asia/Tokyo), so the caller gives the day that it
 * is there. A waiver of one element comes before that of every element. One of every element covers all of the gaps
 * or, as soon as one of them is worse than accepted, none.
 *
 * <pre>{@code
 * Waivers.over(assessment, PATTERN_1).in(WaiverState.EXPIRING)
 * }</pre>
 */
public final class Waivers {

  /** A waiver expires soon when it has at most so many days left, if the caller says nothing else. */
  public static final int DAYS_OF_NOTICE = 30;

  private static final Comparator<JudgedWaiver> IN_ORDER = Comparator.<JudgedWaiver>comparingInt(
          each -> each.waiver().clause().position())
      .thenComparing(each -> each.waiver().element().map(Record::toString).orElse(""));

  private final Assessment assessment;
  private final Pattern pattern;
  private final List<JudgedWaiver> all;
  private final Map<Clause, Map<WaivedElement, JudgedWaiver>> covering = new HashMap<>();

  private Waivers(Assessment assessment, Pattern pattern, int daysOfNotice) {
    this.assessment = assessment;
    this.pattern = pattern;
    WaiverJudge judge = new WaiverJudge(assessment, pattern, daysOfNotice);
    this.all = assessment.posture().waivers().stream()
        .map(judge::judge)
        .sorted(IN_ORDER)
        .toList();
    this.all.stream().filter(each -> each.state().covers()).forEach(this::cover);
  }

  private void cover(JudgedWaiver waiver) {
    Map<WaivedElement, JudgedWaiver> ofClause =
        covering.computeIfAbsent(waiver.waiver().clause(), clause -> new HashMap<>());
    waiver.elements().forEach(each -> ofClause.putIfAbsent(WaivedElement.of(each), waiver));
  }

  /** The waivers over the verdicts at the pattern. */
  public static Waivers over(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    return over(assessment, pattern, DAYS_OF_NOTICE);
  }

  /**
   * The waivers over the verdicts at the pattern, with so many days of notice before one expires.
   *
   * @throws IllegalArgumentException "-1 days of notice: it is zero or more"
   */
  public static Waivers over(Assessment assessment, Pattern pattern, int daysOfNotice) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    if (daysOfNotice < 0) {
      throw new IllegalArgumentException(daysOfNotice + " days of notice: it is zero or more");
    }
    return new Waivers(assessment, pattern, daysOfNotice);
  }

  /** Every waiver, in the guideline's order. */
  public List<JudgedWaiver> all() {
    return all;
  }

  /** The waivers in this state, in the guideline's order. */
  public List<JudgedWaiver> in(WaiverState state) {
    Objects.requireNonNull(state, "state");
    return all.stream().filter(each -> each.state() == state).toList();
  }

  /** The waiver that covers the gap of the element, if one does. */
  public Optional<JudgedWaiver> covering(Clause clause, Element element) {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(element, "element");
    return covering(clause, WaivedElement.of(element));
  }

  /** The waiver that covers the gap of the element of this kind and name, if one does. */
  public Optional<JudgedWaiver> covering(Clause clause, WaivedElement element) {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(element, "element");
    return Optional.ofNullable(covering.getOrDefault(clause, Map.of()).get(element));
  }

  /** Whether the clause is a gap, and all that is open of it is covered. */
  public boolean cover(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    return all.stream().anyMatch(each -> each.waiver().clause() == clause)
        && assessment.verdict(clause, pattern) == Verdict.GAP
        && OpenElements.of(assessment, clause, pattern).all().stream()
            .allMatch(each -> each.isGap() && covering(clause, each.name()).isPresent());
  }

  /** The gaps of the level, without and with waivers. */
  public HeadCount gaps(Level level) {
    Objects.requireNonNull(level, "level");
    return gaps(level::includes);
  }

  /** The gaps of this severity, without and with waivers. */
  public HeadCount gaps(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return gaps(clause -> Severity.of(clause) == severity);
  }

  /** The gaps of practices, without and with waivers. */
  public HeadCount gapsOfPractices() {
    return gaps(Practice.class::isInstance);
  }

  private HeadCount gaps(Predicate<Clause> wanted) {
    List<Clause> gaps = assessment.totals(pattern).clauses().stream()
        .filter(wanted)
        .filter(each -> assessment.verdict(each, pattern) == Verdict.GAP)
        .toList();
    return new HeadCount(gaps.size(), gaps.stream().filter(each -> !cover(each)).count());
  }

  /**
   * How many clauses are gaps.
   *
   * @param without as if there were no waivers
   * @param with not counting those that waivers cover
   */
  public record HeadCount(long without, long with) {

    /** How many the waivers cover. */
    public long covered() {
      return without - with;
    }
  }
}
