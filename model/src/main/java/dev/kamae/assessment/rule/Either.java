package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** One of several ways will do: met by any, else a gap where any is denied, else undeclared. */
record Either(List<Condition> ways) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    Verdict best = Verdict.UNDECLARED;
    for (Condition each : ways) {
      Verdict verdict = each.judge(element, around);
      if (verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE) {
        return verdict;
      }
      if (verdict == Verdict.GAP) {
        best = Verdict.GAP;
      }
    }
    return best;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Hanging.on(List.of(), ways);
  }

  @Override
  public Phrase claim() {
    return Phrase.of("either", ways.stream().map(Condition::claim).distinct().toArray());
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    Verdict verdict = judge(element, around);
    return ways.stream()
        .filter(each -> each.judge(element, around) == verdict)
        .findFirst()
        .<Said<?>>map(each -> each.evidence(element, around))
        .orElseGet(Said::nothing);
  }

  @Override
  public List<Fact<?>> facts() {
    return ways.stream().<Fact<?>>flatMap(each -> each.facts().stream()).toList();
  }

  /** That of the first way whose values are known; else that of the first. */
  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    List<List<Wanted>> wanted =
        ways.stream().map(each -> each.wanted(element, around)).toList();
    return wanted.stream()
        .filter(each -> !each.isEmpty() && each.stream().noneMatch(Wanted::isForPeople))
        .findFirst()
        .orElse(wanted.get(0));
  }
}
