package dev.kamae.dsl.laws;

import static dev.kamae.assessment.WaiverState.ACTIVE;
import static dev.kamae.assessment.WaiverState.EXPIRED;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.SourceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What waivers for the gaps of a posture come to, in the place of its own. */
final class WaiverLaws {

  private static final int DAYS_LEFT = 200;

  static final Law ACCEPTED = Law.onceAt(
      "every gap can be accepted as it is and no verdict changes", WaiverLaws::isAccepted);

  static final Law LAST_DAY =
      Law.onceAt("none covers on the day after its last", WaiverLaws::isOver);

  static final Law TOO_STRICT = Law.onceAt(
      "a value that misses what was accepted is never covered", WaiverLaws::isNotCovered);

  static final List<Law> ALL = List.of(ACCEPTED, LAST_DAY, TOO_STRICT);

  private WaiverLaws() {}

  private static LocalDate lastDay(Judged judged) {
    return judged.assessment().date().plusDays(DAYS_LEFT);
  }

  private static void isAccepted(Judged before) {
    Posture accepting = before.posture().accepting(asTheyAre(before));
    Judged after = before.of(accepting);
    Waivers waivers = Waivers.over(after.assessment(), before.pattern());

    Hold.keeps(before.verdicts(), after.verdicts(), "clauses");
    waivers.all().forEach(each -> Hold.same(ACTIVE, each.state(), each.toString()));
    for (Clause each : before.clauses()) {
      boolean gapsOnly = before.assessment().verdict(each, before.pattern()) == Verdict.GAP
          && isGapOnly(before, each);
      Hold.same(gapsOnly, waivers.cover(each), each.id() + " is covered");
    }
  }

  private static void isOver(Judged before) {
    Posture accepting = before.posture().accepting(asTheyAre(before));
    LocalDate dayAfter = lastDay(before).plusDays(1);
    Assessment later = AspSaasGuideline.assess(accepting, dayAfter);
    Waivers waivers = Waivers.over(later, before.pattern());
    for (JudgedWaiver each : waivers.all()) {
      Hold.that(!each.state().covers(), () -> each + " covers on " + dayAfter);
      Hold.same(!each.elements().isEmpty(), each.state() == EXPIRED, each + " has expired");
    }
    Hold.same(0L, waivers.gaps(Level.ALL).covered(), "gaps covered");
  }

  private static void isNotCovered(Judged before) {
    List<Waiver> stricter = before
        .items()
        .flatMap(each -> gaps(each, before.pattern())
            .flatMap(gap -> asAsked(gap, before.pattern(), lastDay(before)).stream()))
        .toList();
    Judged after = before.of(before.posture().accepting(stricter));
    Waivers.over(after.assessment(), before.pattern())
        .all()
        .forEach(each -> Hold.that(!each.state().covers(), each::toString));
  }

  private static boolean isGapOnly(Judged judged, Clause clause) {
    return clause instanceof Item<?> item
        ? judged.assessment().of(item).open(judged.pattern()).stream()
            .allMatch(each -> each.verdict(judged.pattern()) == Verdict.GAP)
        : judged.sentences().stream()
            .filter(each -> each.clause() == clause)
            .flatMap(each -> each.open().stream())
            .allMatch(each -> each.verdict() == Verdict.GAP);
  }

  private static List<Waiver> asTheyAre(Judged judged) {
    LocalDate last = lastDay(judged);
    Stream<Waiver> values = judged
        .items()
        .flatMap(each -> gaps(each, judged.pattern()).map(gap -> asDeclared(gap, last)));
    Stream<Waiver> facts = judged.sentences().stream().flatMap(each -> asDenied(each, last));
    return Stream.concat(values, facts).toList();
  }

  private static <V> Stream<ElementResult<V>> gaps(ItemResult<V> item, Pattern pattern) {
    return item.open(pattern).stream().filter(each -> each.verdict(pattern) == Verdict.GAP);
  }

  private static <V> Waiver asDeclared(ElementResult<V> gap, LocalDate last) {
    AcceptedGap accepted = gap.declared()
        .value()
        .<AcceptedGap>map(each -> new AcceptedGap.OfValue<>(gap.item(), each))
        .orElseGet(() -> new AcceptedGap.OfAbsence(gap.item()));
    return waiver(accepted, gap.element(), last);
  }

  private static <V> Optional<Waiver> asAsked(
      ElementResult<V> gap, Pattern pattern, LocalDate last) {
    return gap.reference(pattern)
        .map(each -> waiver(new AcceptedGap.OfValue<>(gap.item(), each), gap.element(), last));
  }

  private static Stream<Waiver> asDenied(ClauseResult result, LocalDate last) {
    Map<Element, List<Fact<?>>> facts = new LinkedHashMap<>();
    for (Finding each : result.open()) {
      if (each.verdict() == Verdict.GAP) {
        facts.computeIfAbsent(each.element(), key -> new ArrayList<>()).addAll(each.facts());
      }
    }
    return facts.entrySet().stream()
        .map(each ->
            waiver(new AcceptedGap.OfFacts(result.clause(), each.getValue()), each.getKey(), last));
  }

  private static Waiver waiver(AcceptedGap gap, Element element, LocalDate last) {
    return Waiver.builder()
        .gap(gap)
        .element(WaivedElement.of(element))
        .reason("it is old")
        .owner("Sato")
        .lastDay(last)
        .source(SourceLine.UNKNOWN)
        .build();
  }
}
