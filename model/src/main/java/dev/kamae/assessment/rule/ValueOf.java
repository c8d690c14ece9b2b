package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The value of a fact; a no where one of its controls is denied. */
record ValueOf<V>(Fact<V> fact, List<Fact<Boolean>> controls) implements Observation<V> {

  @Override
  public Said<V> of(Element element, Surroundings around) {
    for (int i = 0; i < controls.size(); i++) {
      Said<Boolean> carried = element.facts().of(controls.get(i));
      if (carried.isNo()) {
        return Said.no(carried.source());
      }
    }
    return element.facts().of(fact);
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(Stream.concat(Stream.of(fact), controls.stream())
        .<Fact<?>>map(each -> each)
        .toList());
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around, V value) {
    List<Wanted> wanted = new ArrayList<>();
    controls.forEach(each -> wanted.addAll(Wanted.control(element, each)));
    wanted.add(Wanted.value(element, fact, value));
    return wanted;
  }
}
