package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Scopes.ENTRY_LINK;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Link;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a public entry by way of the links from the internet that end at it: one that says it will
 * do, as long as none falls short.
 */
record LinksInto(Condition ofLink) implements Condition {

  static Condition linksInto(Condition ofLink) {
    return new LinksInto(ofLink);
  }

  @Override
  public Verdict judge(Element entry, Surroundings around) {
    Verdict worst = Verdict.UNDECLARED;
    for (Link each : around.linksInto((Component) entry)) {
      Verdict verdict = ofLink.judge(each, around);
      if (verdict == Verdict.GAP) {
        return verdict;
      }
      worst = verdict == Verdict.MET ? verdict : worst;
    }
    return worst;
  }

  @Override
  public Optional<Sentence> restsOn() {
    return Optional.of(new Sentence(ENTRY_LINK, ofLink, Optional.empty()));
  }

  private Optional<Link> linkThatIs(Verdict verdict, Element entry, Surroundings around) {
    return around.linksInto((Component) entry).stream()
        .filter(each -> ofLink.judge(each, around) == verdict)
        .findFirst();
  }

  @Override
  public Phrase claim() {
    return ofLink.claim();
  }

  @Override
  public Said<?> evidence(Element entry, Surroundings around) {
    return linkThatIs(judge(entry, around), entry, around)
        .<Said<?>>map(each -> ofLink.evidence(each, around))
        .orElseGet(Said::nothing);
  }

  @Override
  public List<Fact<?>> facts() {
    return ofLink.facts();
  }

  @Override
  public List<Wanted> wanted(Element entry, Surroundings around) {
    return around.linksInto((Component) entry).stream()
        .filter(each -> ofLink.judge(each, around).isOpen())
        .flatMap(each -> ofLink.wanted(each, around).stream())
        .toList();
  }
}
