package dev.kamae.assessment.measures.operation;

import dev.kamae.assessment.rule.Observation;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The delay of the prompt notice: the longer of two; a no where nobody watches or nobody is told. */
record PromptNotice(Monitoring monitoring) implements Observation<Span> {

  static Observation<Span> noticeOf(Monitoring monitoring) {
    return new PromptNotice(monitoring);
  }

  @Override
  public Said<Span> of(Element element, Surroundings around) {
    Facts facts = element.facts();
    Said<Boolean> watched = facts.of(monitoring.watched());
    if (watched.isNo()) {
      return Said.no(watched.source());
    }
    Said<Boolean> told = facts.of(monitoring.told());
    return told.isNo()
        ? Said.no(told.source())
        : longer(toAll(facts), facts.of(monitoring.contactsToldWithin()));
  }

  private Said<Span> toAll(Facts facts) {
    return facts.of(monitoring.toldToAll()).isNo()
        ? Said.nothing()
        : facts.of(monitoring.allToldWithin());
  }

  private static Said<Span> longer(Said<Span> first, Said<Span> second) {
    if (!first.isYes() || !second.isYes()) {
      return first.isNothing() ? second : first;
    }
    return Comparison.AT_MOST.laxer(first.get(), second.get()) == first.get() ? first : second;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(List.of(
        monitoring.watched(),
        monitoring.told(),
        monitoring.toldToAll(),
        monitoring.allToldWithin(),
        monitoring.contactsToldWithin()));
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around, Span value) {
    List<Wanted> wanted = new ArrayList<>();
    wanted.addAll(Wanted.control(element, monitoring.watched()));
    wanted.addAll(Wanted.control(element, monitoring.told()));
    delays(element.facts()).forEach(each -> wanted.add(Wanted.value(element, each, value)));
    return wanted;
  }

  /** The delays that are said; where none is, that of the audience that is told. */
  private List<Fact<Span>> delays(Facts facts) {
    List<Fact<Span>> said = new ArrayList<>();
    if (toAll(facts).isYes()) {
      said.add(monitoring.allToldWithin());
    }
    if (facts.of(monitoring.contactsToldWithin()).isYes()) {
      said.add(monitoring.contactsToldWithin());
    }
    if (said.isEmpty()) {
      said.add(
          facts.of(monitoring.toldToAll()).isYes()
              ? monitoring.allToldWithin()
              : monitoring.contactsToldWithin());
    }
    return said;
  }
}
