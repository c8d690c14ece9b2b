package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.Optional;

/** A sentence of a requirement or a practice. */
final class SentenceCheck implements Check {

  private final Clause clause;
  private final Sentence sentence;
  private final List<Fact<?>> hangsOn;
  private final SentenceCheck restsOn;

  SentenceCheck(Clause clause, Sentence sentence) {
    this.clause = clause;
    this.sentence = sentence;
    this.hangsOn = sentence.condition().hangsOn().orElse(null);
    this.restsOn = sentence
        .condition()
        .restsOn()
        .map(each -> new SentenceCheck(clause, each))
        .orElse(null);
  }

  Sentence sentence() {
    return sentence;
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public Scope scope() {
    return sentence.scope();
  }

  @Override
  public List<Fact<?>> hangsOn() {
    return hangsOn;
  }

  @Override
  public SentenceCheck restsOn() {
    return restsOn;
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
