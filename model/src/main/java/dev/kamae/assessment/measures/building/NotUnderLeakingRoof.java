package dev.kamae.assessment.measures.building;

import static dev.kamae.posture.facility.FacilityFacts.FLOOR;
import static dev.kamae.posture.facility.FacilityFacts.FLOORS;
import static dev.kamae.posture.facility.FacilityFacts.ROOF_SAFE_FROM_LEAKS;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;

/** A server room is not on the top floor, unless the roof is declared safe from leaks. */
record NotUnderLeakingRoof() implements Condition {

  private static final int FEWEST_FLOORS = 1;

  @Override
  public Verdict judge(Element room, Surroundings around) {
    Said<Integer> floor = room.facts().of(FLOOR);
    Said<Integer> floors = room.facts().of(FLOORS);
    if (room.facts().of(ROOF_SAFE_FROM_LEAKS).isYes()) {
      return Verdict.MET;
    }
    if (floor.isYes() && floor.get() < floors.value().orElse(FEWEST_FLOORS)) {
      return Verdict.MET;
    }
    return floor.isNothing() || floors.isNothing() ? Verdict.UNDECLARED : Verdict.GAP;
  }

  @Override
  public Phrase claim() {
    return Phrase.of("claim.not-under-leaking-roof");
  }

  @Override
  public Said<?> evidence(Element room, Surroundings around) {
    Said<Boolean> roof = room.facts().of(ROOF_SAFE_FROM_LEAKS);
    return roof.isYes() ? roof : room.facts().of(FLOOR);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(ROOF_SAFE_FROM_LEAKS, FLOOR, FLOORS);
  }
}
