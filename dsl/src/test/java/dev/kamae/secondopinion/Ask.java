package dev.kamae.secondopinion;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of facts: by the provider itself, else by its operator's evidence.
 *
 * @param opinion who asks
 * @param clause the clause that asks
 */
record Ask(SecondOpinion opinion, String clause) {

  /** All of the facts of the provider. */
  List<Answer> provider(Fact<?>... facts) {
    return each(List.of(opinion.posture().provider()), facts);
  }

  /** All of the facts of every element. */
  List<Answer> each(List<? extends Element> elements, Fact<?>... facts) {
    return elements.stream()
        .flatMap(element -> Arrays.stream(facts).map(fact -> any(element, fact)))
        .toList();
  }

  /** One of the facts of the element. */
  Answer any(Element element, Fact<?>... facts) {
    return orProven(element, of(element, facts));
  }

  /** One of the facts, by the word of the element alone. */
  static Answer of(Element element, Fact<?>... facts) {
    return Answer.ofAny(
        Stream.of(facts).map(each -> element.facts().of(each)).map(Ask::answer).toList());
  }

  private static Answer answer(Said<?> said) {
    return said.isNothing() ? Answer.UNDECLARED : Answer.met(said.isYes());
  }

  Answer orProven(Element element, Answer own) {
    return own == Answer.UNDECLARED && opinion.isProven(clause, element) ? Answer.MET : own;
  }
}
