package dev.kamae.dsl.laws;

import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.guideline.Pattern.*;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.SourceLine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What holds for the verdicts on a posture as it is. */
final class VerdictLaws {

  private static final List<List<Pattern>> STRICTER = List.of(
      List.of(PATTERN_1, PATTERN_2),
      List.of(PATTERN_2, PATTERN_3),
      List.of(PATTERN_4, PATTERN_5),
      List.of(PATTERN_5, PATTERN_6),
      List.of(PATTERN_1, PATTERN_4),
      List.of(PATTERN_2, PATTERN_5),
      List.of(PATTERN_3, PATTERN_6));

  static final Law PATTERN_ORDER = Law.onceOf(
      "a printed value that is met at a stricter pattern is met at a looser one",
      judged -> judged.items().forEach(VerdictLaws::keepsPatternOrder));

  static final Law PLACE_OF_WHAT_IS_OPEN =
      Law.onceOf("whatever is open names an element and a line", VerdictLaws::namesElementAndLine);

  static final Law WORST = Law.onceOf(
      "a verdict on several elements is that of the worst", VerdictLaws::isThatOfTheWorst);

  static final Law NOTHING_TO_JUDGE =
      Law.onceOf("nothing to judge is never met", VerdictLaws::isNotMetByNothing);

  static final Law SILENCE =
      Law.onceOf("nothing is met by silence", VerdictLaws::isNotMetBySilence);

  static final Law COUNTED_ONCE =
      Law.onceAt("every clause is counted once at every pattern", VerdictLaws::isCountedOnce);

  static final List<Law> ALL =
      List.of(PATTERN_ORDER, PLACE_OF_WHAT_IS_OPEN, WORST, NOTHING_TO_JUDGE, SILENCE, COUNTED_ONCE);

  private VerdictLaws() {}

  private static void keepsPatternOrder(ItemResult<?> item) {
    for (List<Pattern> each : STRICTER) {
      Hold.that(
          !isPrinted(item.item(), each)
              || item.verdict(each.get(0)) != MET
              || item.verdict(each.get(1)) == MET,
          () -> item.item().id() + " is met at " + each.get(0) + " and not at " + each.get(1));
    }
  }

  private static boolean isPrinted(Item<?> item, List<Pattern> patterns) {
    return patterns.stream().allMatch(each -> item.reference().at(each).isPresent());
  }

  private static void namesElementAndLine(Judged judged) {
    for (ClauseResult each : judged.sentences()) {
      List<Finding> open = each.open();
      Hold.same(each.verdict().isOpen(), !open.isEmpty(), each.clause().id());
      open.forEach(one -> hasPlace(each.clause().id(), one.element(), one.source()));
    }
    judged.items().forEach(item -> {
      for (Pattern each : Pattern.ALL) {
        List<? extends ElementResult<?>> open = item.open(each);
        Hold.same(item.verdict(each).isOpen(), !open.isEmpty(), item.item().id());
        open.forEach(one -> hasPlace(item.item().id(), one.element(), one.source()));
      }
    });
  }

  private static void hasPlace(String clause, Element element, SourceLine source) {
    Hold.that(
        source.line() > 0 && !element.name().isBlank(),
        () -> clause + " is open of " + element.kind() + " '" + element.name() + "' at " + source);
  }

  private static void isThatOfTheWorst(Judged judged) {
    judged.items().filter(VerdictLaws::isJudged).forEach(item -> {
      for (Pattern each : Pattern.ALL) {
        Hold.same(
            worst(item.elements().stream().map(element -> element.verdict(each))),
            item.verdict(each),
            item.item().id() + " at " + each);
      }
    });
    judged.sentences().stream()
        .filter(each -> each.exclusion().isEmpty() && each.exempted().isEmpty())
        .forEach(each -> Hold.same(
            worst(each.evidence().stream().map(Finding::verdict)),
            each.verdict(),
            each.clause().id()));
  }

  private static boolean isJudged(ItemResult<?> item) {
    return !item.elements().isEmpty()
        && item.exclusion().isEmpty()
        && item.exempted().isEmpty();
  }

  private static Verdict worst(Stream<Verdict> verdicts) {
    List<Verdict> all = verdicts.toList();
    return Stream.of(GAP, UNDECLARED, MET, NO_REFERENCE)
        .filter(all::contains)
        .findFirst()
        .orElse(NOT_APPLICABLE);
  }

  private static void isNotMetByNothing(Judged judged) {
    judged.items().filter(each -> each.elements().isEmpty()).forEach(item -> {
      for (Pattern each : Pattern.ALL) {
        Hold.that(item.verdict(each) != MET, () -> item.item().id() + " is met at " + each);
      }
    });
  }

  private static void isNotMetBySilence(Judged judged) {
    for (ClauseResult each : judged.sentences()) {
      List<Finding> met =
          each.evidence().stream().filter(finding -> finding.verdict() == MET).toList();
      Hold.that(
          each.verdict() != MET || !met.isEmpty(), () -> each.clause().id() + " is met by nothing");
      met.forEach(finding -> Hold.that(
          !finding.said().isNothing() || finding.inheritedFrom().isPresent(),
          () -> each.clause().id() + " is met by silence: " + finding.claim()));
    }
    judged.items().flatMap(each -> each.elements().stream()).forEach(VerdictLaws::isSaid);
  }

  private static void isSaid(ElementResult<?> element) {
    Hold.that(
        Pattern.ALL.stream().noneMatch(each -> element.verdict(each) == MET)
            || element.declared().isYes()
            || element.inheritedFrom().isPresent(),
        () -> element.item().id() + " is met by silence of " + element.element().name());
  }

  private static void isCountedOnce(Judged judged) {
    Totals totals = judged.assessment().totals(judged.pattern());
    long counted = Arrays.stream(Verdict.values())
        .mapToLong(each -> totals.count(Level.ALL, each) + totals.practices(each))
        .sum();
    Hold.same((long) judged.clauses().size(), counted, "the clauses");
    Hold.same(145L, counted, "the clauses");
  }
}
