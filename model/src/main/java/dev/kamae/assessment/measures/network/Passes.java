package dev.kamae.assessment.measures.network;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A link meets an appliance of one of the types on its way, or says that it does; a no of the link or of the
 * provider is a gap.
 */
record Passes(
    Set<ApplianceType> types, Fact<Boolean> ofLink, Fact<Boolean> ofProvider, Phrase claim)
    implements Condition {

  /** Keeps the types as bits: every link is asked for them. */
  Passes {
    types = EnumSet.copyOf(types);
  }

  @Override
  public Verdict judge(Element element, Surroundings around) {
    if (around.meetsAny((Link) element, types)) {
      return Verdict.MET;
    }
    Said<?> said = said(element, around);
    if (said.isNothing()) {
      return Verdict.UNDECLARED;
    }
    return said.isYes() ? Verdict.MET : Verdict.GAP;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(List.of(ofLink));
  }

  private Said<Boolean> said(Element element, Surroundings around) {
    Said<Boolean> said = element.facts().of(ofLink);
    Said<Boolean> wider = around.provider().of(ofProvider);
    return said.isNothing() && wider.isNo() ? wider : said;
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    String[] met = around.onTheWayOf((Link) element).stream()
        .filter(each -> each.appliance().filter(types::contains).isPresent())
        .map(Component::name)
        .toArray(String[]::new);
    return met.length > 0 ? Said.yes(Names.of(met), element.source()) : said(element, around);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(ofLink, ofProvider);
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    List<ApplianceType> usual = types.stream().sorted().toList();
    return List.of(new Wanted.OnTheWay((Link) element, usual, List.of(ofLink, ofProvider)));
  }
}
