package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.WaiverState.ACTIVE;
import static dev.kamae.assessment.WaiverState.EXPIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.MeasureResult;
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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What waivers for all gaps of a posture come to. */
class WaiverLawProperties {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  @Property(tries = 200)
  void every_gap_can_be_accepted_as_it_is_and_no_verdict_changes(
      @ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    Assessment before = AspSaasGuideline.assess(posture, TODAY);
    Posture accepting = posture.accepting(asTheyAre(before, pattern));
    Assessment after = AspSaasGuideline.assess(accepting, TODAY);
    Waivers waivers = Waivers.over(after, pattern);

    assertEquals(Judged.of(posture).verdicts(), Judged.of(accepting).verdicts());
    waivers.all().forEach(each -> assertEquals(ACTIVE, each.state(), each::toString));
    for (Clause each : Clauses.ALL) {
      boolean gapsOnly =
          before.verdict(each, pattern) == Verdict.GAP && isGapOnly(before, each, pattern);
      assertEquals(gapsOnly, waivers.cover(each), each.id());
    }
    assertEquals(posture, accepting.accepting(List.of()));
  }

  @Property(tries = 100)
  void none_covers_on_the_day_after_its_last(
      @ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    Posture accepting =
        posture.accepting(asTheyAre(AspSaasGuideline.assess(posture, TODAY), pattern));
    Waivers waivers = Waivers.over(AspSaasGuideline.assess(accepting, LAST.plusDays(1)), pattern);

    for (JudgedWaiver each : waivers.all()) {
      assertFalse(each.state().covers());
      assertEquals(!each.elements().isEmpty(), each.state() == EXPIRED);
    }
    assertEquals(0, waivers.gaps(Level.ALL).covered());
  }

  @Property(tries = 200)
  void a_value_that_misses_what_was_accepted_is_never_covered(
      @ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    Assessment before = AspSaasGuideline.assess(posture, TODAY);
    List<Waiver> stricter = items(before)
        .flatMap(each -> gaps(each, pattern).flatMap(gap -> asAsked(gap, pattern).stream()))
        .toList();
    Posture accepting = posture.accepting(stricter);

    Waivers waivers = Waivers.over(AspSaasGuideline.assess(accepting, TODAY), pattern);

    waivers.all().forEach(each -> assertFalse(each.state().covers(), each::toString));
  }

  @Provide
  Arbitrary<Posture> postures() {
    return Postures.postures();
  }

  private static boolean isGapOnly(Assessment assessment, Clause clause, Pattern pattern) {
    return clause instanceof Item<?> item
        ? assessment.of(item).open(pattern).stream()
            .allMatch(each -> each.verdict(pattern) == Verdict.GAP)
        : sentences(assessment)
            .filter(each -> each.clause() == clause)
            .flatMap(each -> each.open().stream())
            .allMatch(each -> each.verdict() == Verdict.GAP);
  }

  private static List<Waiver> asTheyAre(Assessment assessment, Pattern pattern) {
    Stream<Waiver> values =
        items(assessment).flatMap(each -> gaps(each, pattern).map(WaiverLawProperties::asDeclared));
    return Stream.concat(values, sentences(assessment).flatMap(WaiverLawProperties::asDenied))
        .toList();
  }

  private static Stream<ItemResult<?>> items(Assessment assessment) {
    return assessment.measures().stream().flatMap(each -> each.items().stream());
  }

  private static Stream<ClauseResult> sentences(Assessment assessment) {
    return assessment.measures().stream().<ClauseResult>flatMap(WaiverLawProperties::sentences);
  }

  private static Stream<ClauseResult> sentences(MeasureResult measure) {
    return Stream.concat(Stream.of(measure.requirement()), measure.practices().stream());
  }

  private static <V> Stream<ElementResult<V>> gaps(ItemResult<V> item, Pattern pattern) {
    return item.open(pattern).stream().filter(each -> each.verdict(pattern) == Verdict.GAP);
  }

  private static <V> Waiver asDeclared(ElementResult<V> gap) {
    AcceptedGap accepted = gap.declared()
        .value()
        .<AcceptedGap>map(each -> new AcceptedGap.OfValue<>(gap.item(), each))
        .orElseGet(() -> new AcceptedGap.OfAbsence(gap.item()));
    return waiver(accepted, gap.element());
  }

  private static <V> Optional<Waiver> asAsked(ElementResult<V> gap, Pattern pattern) {
    return gap.reference(pattern)
        .map(each -> waiver(new AcceptedGap.OfValue<>(gap.item(), each), gap.element()));
  }

  private static Stream<Waiver> asDenied(ClauseResult result) {
    Map<Element, List<Fact<?>>> facts = new LinkedHashMap<>();
    for (Finding each : result.open()) {
      if (each.verdict() == Verdict.GAP) {
        facts.computeIfAbsent(each.element(), key -> new ArrayList<>()).addAll(each.facts());
      }
    }
    return facts.entrySet().stream()
        .map(each ->
            waiver(new AcceptedGap.OfFacts(result.clause(), each.getValue()), each.getKey()));
  }

  private static Waiver waiver(AcceptedGap gap, Element element) {
    return Waiver.builder()
        .gap(gap)
        .element(WaivedElement.of(element))
        .reason("it is old")
        .owner("Sato")
        .lastDay(LAST)
        .source(SourceLine.UNKNOWN)
        .build();
  }
}
