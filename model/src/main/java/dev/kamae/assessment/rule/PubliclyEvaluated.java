package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An algorithm is on a public list: said so, or known so by our table; what is not encrypted at all has none
 * (Ⅲ.2.2.2 ⅲ, Ⅲ.3.2.2 ⅱ).
 */
record PubliclyEvaluated(Condition encrypted, Fact<Names> algorithm, Fact<Names> listed)
    implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    Facts facts = element.facts();
    if (encrypted.judge(element, around) == Verdict.GAP || facts.of(listed).isNo()) {
      return Verdict.GAP;
    }
    Said<Names> named = facts.of(algorithm);
    if (facts.of(listed).isYes() || named.isYes() && CryptrecList.hasAll(named.get())) {
      return Verdict.MET;
    }
    return named.isNo() ? Verdict.GAP : Verdict.UNDECLARED;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Hanging.on(List.of(algorithm, listed), List.of(encrypted));
  }

  @Override
  public Phrase claim() {
    return Phrase.of(listed);
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    if (encrypted.judge(element, around) == Verdict.GAP) {
      return encrypted.evidence(element, around);
    }
    Said<Names> list = element.facts().of(listed);
    return list.isNothing() ? element.facts().of(algorithm) : list;
  }

  @Override
  public List<Fact<?>> facts() {
    return Stream.concat(encrypted.facts().stream(), Stream.of(algorithm, listed))
        .toList();
  }

  /** An algorithm that is named only has to be in a list; one that is not may be known to be in ours. */
  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    List<Wanted> first = encrypted.judge(element, around) == Verdict.MET
        ? List.of()
        : encrypted.wanted(element, around);
    boolean named = element.facts().of(algorithm).isYes();
    return Stream.concat(
            first.stream(), Stream.of(Wanted.known(element, named ? listed : algorithm)))
        .distinct()
        .toList();
  }
}
