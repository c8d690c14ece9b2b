package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.guideline.Pattern.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the verdicts on every posture. */
class VerdictLawProperties {

  private static final List<List<Pattern>> STRICTER = List.of(
      List.of(PATTERN_1, PATTERN_2),
      List.of(PATTERN_2, PATTERN_3),
      List.of(PATTERN_4, PATTERN_5),
      List.of(PATTERN_5, PATTERN_6),
      List.of(PATTERN_1, PATTERN_4),
      List.of(PATTERN_2, PATTERN_5),
      List.of(PATTERN_3, PATTERN_6));

  @Property
  void a_printed_value_that_is_met_at_a_stricter_pattern_is_met_at_a_looser_one(
      @ForAll("sketches") Sketch sketch) {
    Judged.of(sketch.posture()).items().forEach(item -> {
      for (List<Pattern> each : STRICTER) {
        assertFalse(
            isPrinted(item.item(), each)
                && item.verdict(each.get(0)) == MET
                && item.verdict(each.get(1)) != MET,
            () -> item.item().id() + " at " + each);
      }
    });
  }

  private static boolean isPrinted(Item<?> item, List<Pattern> patterns) {
    return patterns.stream().allMatch(each -> item.reference().at(each).isPresent());
  }

  @Property
  void whatever_is_open_names_an_element_and_a_line(@ForAll("sketches") Sketch sketch) {
    Judged judged = Judged.of(sketch.posture());
    for (ClauseResult each : judged.sentences()) {
      assertEquals(isOpen(each.verdict()), !each.open().isEmpty(), each.clause().id());
      assertTrue(
          each.open().stream().allMatch(VerdictLawProperties::hasPlace),
          each.clause().id());
    }
    judged.items().forEach(item -> {
      for (Pattern each : Pattern.values()) {
        assertEquals(
            isOpen(item.verdict(each)), !item.open(each).isEmpty(), item.item().id());
        assertTrue(item.open(each).stream()
            .allMatch(open -> open.source().line() > 0 && !open.element().name().isBlank()));
      }
    });
  }

  private static boolean hasPlace(Finding finding) {
    return finding.source().line() > 0 && !finding.element().name().isBlank();
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict == GAP || verdict == UNDECLARED;
  }

  @Property
  void a_verdict_on_several_elements_is_that_of_the_worst(@ForAll("sketches") Sketch sketch) {
    Judged judged = Judged.of(sketch.posture());
    judged.items().forEach(item -> {
      for (Pattern each : Pattern.values()) {
        if (!item.elements().isEmpty()
            && item.exclusion().isEmpty()
            && item.exempted().isEmpty()) {
          assertEquals(
              worst(
                  item.elements().stream().map(element -> element.verdict(each)).toList()),
              item.verdict(each),
              item.item().id());
        }
      }
    });
  }

  private static Verdict worst(List<Verdict> verdicts) {
    return Stream.of(GAP, UNDECLARED, MET, NO_REFERENCE)
        .filter(verdicts::contains)
        .findFirst()
        .orElse(NOT_APPLICABLE);
  }

  @Property
  void nothing_to_judge_is_never_met(@ForAll("sketches") Sketch sketch) {
    Judged.of(sketch.posture())
        .items()
        .filter(each -> each.elements().isEmpty())
        .forEach(item -> {
          for (Pattern each : Pattern.values()) {
            assertTrue(item.verdict(each) != MET, () -> item.item().id());
          }
        });
  }

  @Property
  void nothing_is_met_by_silence(@ForAll("sketches") Sketch sketch) {
    for (ClauseResult each : Judged.of(sketch.posture()).sentences()) {
      List<Finding> met =
          each.evidence().stream().filter(finding -> finding.verdict() == MET).toList();
      assertTrue(each.verdict() != MET || !met.isEmpty(), each.clause().id());
      assertTrue(
          met.stream()
              .noneMatch(finding ->
                  finding.said().isNothing() && finding.inheritedFrom().isEmpty()),
          () -> each.clause().id() + " " + met.stream().map(Finding::claim).toList());
    }
  }

  @Property
  void every_clause_is_counted_once_at_every_pattern(@ForAll("sketches") Sketch sketch) {
    Judged judged = Judged.of(sketch.posture());
    for (Pattern pattern : Pattern.values()) {
      Totals totals = judged.assessment().totals(pattern);
      long counted = Arrays.stream(Verdict.values())
          .mapToLong(each -> totals.count(Level.ALL, each) + totals.practices(each))
          .sum();
      assertEquals(Clauses.ALL.size(), counted);
    }
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }
}
