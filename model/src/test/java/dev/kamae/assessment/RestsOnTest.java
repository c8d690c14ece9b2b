package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.assessment.rule.Scopes.PROVIDER;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rests on other elements is met by way of them only where there are some and all of them have it. */
class RestsOnTest {

  private static final Condition WATCHED = declare(LIVENESS.watched());

  private static Verdict judge(Posture posture) {
    MeasureRule rule = MeasureRule.rule(III_1_1_1).requires(every(PROVIDER).should(new Resting()));
    return new Evaluator(List.of(rule))
        .assess(posture, TODAY)
        .of(III_1_1_1)
        .requirement()
        .verdict();
  }

  @Test
  void it_is_met_where_all_of_them_have_what_is_asked() {
    assertEquals(
        Verdict.MET,
        judge(posture(server("a", said(LIVENESS.watched(), true, 3))).build()));
  }

  @Test
  void it_is_asked_itself_where_one_of_them_has_not() {
    assertEquals(
        Verdict.UNDECLARED,
        judge(posture(server("a", said(LIVENESS.watched(), true, 3)), server("b"))
            .build()));
  }

  @Test
  void it_is_asked_itself_where_there_are_none() {
    assertEquals(Verdict.UNDECLARED, judge(posture().build()));
  }

  /** Undeclared of every element, unless what it rests on is met. */
  private record Resting() implements Condition {

    @Override
    public Verdict judge(Element element, Surroundings around) {
      return Verdict.UNDECLARED;
    }

    @Override
    public Optional<Sentence> restsOn() {
      return Optional.of(new Sentence(COMPONENT, WATCHED, Optional.empty()));
    }

    @Override
    public Phrase claim() {
      return WATCHED.claim();
    }

    @Override
    public Said<?> evidence(Element element, Surroundings around) {
      return Said.nothing();
    }

    @Override
    public List<Fact<?>> facts() {
      return WATCHED.facts();
    }
  }
}
