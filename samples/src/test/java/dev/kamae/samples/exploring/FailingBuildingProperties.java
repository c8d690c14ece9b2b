package dev.kamae.samples.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.WhatIf;
import dev.kamae.assessment.exploring.Without;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.facility.Place;
import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Which single building can fail without opening a starred gap? Either: what is left is watched and told of as before.
 * Without the annex in Kawasaki nothing else opens; without Yokohama no link is left, and nobody can say how links are
 * guarded (Ⅲ.3.1.1, Ⅲ.3.1.4, Ⅲ.3.2.2, Ⅲ.3.2.3, Ⅲ.3.2.5).
 */
class FailingBuildingProperties {

  private static final Posture POSTURE = new HarborLogistics().posture();
  private static final Assessment WHOLE = AspSaasGuideline.assess(POSTURE, Samples.DATE);
  private static final Map<String, List<String>> OPENED = Map.of(
      "Yokohama DC",
      List.of("III.3.1.1", "III.3.1.4", "III.3.2.2", "III.3.2.3", "III.3.2.5"),
      "Kawasaki annex",
      List.of());

  @Property
  void no_single_building_carries_a_starred_value_alone(@ForAll("buildings") Place building) {
    assertEquals(List.of(), opened(building, Level.STARRED));
  }

  @Property
  void what_else_only_one_building_keeps_closed(@ForAll("buildings") Place building) {
    assertEquals(OPENED.get(building.name()), opened(building, Level.ALL));
  }

  private static List<String> opened(Place building, Level level) {
    Posture left = Without.place(POSTURE, building.name());
    return WhatIf.were(left, WHOLE, Pattern.PATTERN_2).clauses(Shift.NEW).stream()
        .map(ClauseShift::clause)
        .filter(level::includes)
        .map(Clause::id)
        .toList();
  }

  @Provide
  Arbitrary<Place> buildings() {
    return Arbitraries.of(POSTURE.places());
  }
}
