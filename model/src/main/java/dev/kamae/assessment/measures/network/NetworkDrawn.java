package dev.kamae.assessment.measures.network;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Segment;
import java.util.List;

/** The posture itself draws the network: it has segments and links. */
record NetworkDrawn() implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return evidence(element, around).isYes() ? Verdict.MET : Verdict.UNDECLARED;
  }

  @Override
  public Phrase claim() {
    return Phrase.of("claim.network-drawn");
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    List<Segment> segments = around.posture().segments();
    if (segments.isEmpty() || around.posture().links().isEmpty()) {
      return Said.nothing();
    }
    String[] names = segments.stream().map(Segment::name).toArray(String[]::new);
    return Said.yes(Names.of(names), segments.get(0).source());
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of();
  }
}
