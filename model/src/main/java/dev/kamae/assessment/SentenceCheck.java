package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Element;
import java.util.Optional;

/** A sentence of a requirement or a practice. */
record SentenceCheck(Clause clause, Sentence sentence) implements Check {

  @Override
  public Scope scope() {
    return sentence.scope();
  }

  @Override
  public int judge(Element element, Surroundings around) {
    return Code.of(sentence.condition().judge(element, around));
  }

  @Override
  public Optional<Condition> whenNone() {
    return sentence.whenNone();
  }
}
