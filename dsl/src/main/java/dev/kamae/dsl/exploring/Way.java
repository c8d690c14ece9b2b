package dev.kamae.dsl.exploring;

import dev.kamae.posture.fact.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One way to answer a question: a word, with all its arguments or with those of one number.
 *
 * @param word the word
 * @param fixed the number of its arguments, where others would answer another question
 */
record Way(Word word, OptionalInt fixed) {

  /** The term with the word said; as it was, where the word would refer to something that is not in the posture. */
  Object on(Object term, int number, Cast cast, Names names) {
    Digits digits = new Digits(fixed.orElse(number));
    Arguments arguments = new Arguments(cast, names, digits);
    return arguments
        .of(word)
        .map(each -> or(staged(word.on(term, each), term), digits, arguments))
        .orElse(term);
  }

  /** With another alternative, where the language has such a word beside this one, as {@code orBy} beside {@code by}. */
  private Object or(Object said, Digits digits, Arguments arguments) {
    return digits.next(3) == 0
        ? said
        : Vocabulary.orBeside(word, said.getClass())
            .flatMap(or -> arguments.of(or).map(given -> or.on(said, given)))
            .orElse(said);
  }

  /** The term once more, where the word left a stage between. */
  static Object staged(Object said, Object term) {
    return said.getClass() == term.getClass()
        ? said
        : Vocabulary.chainedTo(word(said)).get(0).on(said);
  }

  /** The word that has to follow the word, where that leaves a stage between. */
  static Optional<Word> stageOf(Word word) {
    Class<?> made = word.method().getReturnType();
    return made.isInterface() && made.getEnclosingClass() != null
        ? Optional.of(Vocabulary.chainedTo(made).get(0))
        : Optional.empty();
  }

  /** A stage that is a lambda has its word in its interface. */
  private static Class<?> word(Object stage) {
    return stage.getClass().getInterfaces().length == 0
        ? stage.getClass()
        : stage.getClass().getInterfaces()[0];
  }

  /** Whether it can be said of the bare term. */
  boolean isAccepted(Object bare) {
    return Probe.isAccepted(on(bare, 0, Probe.STAND, Names.plain()));
  }

  /** What is claimed with it, by element and fact. */
  Map<String, Said<?>> claims(Object bare) {
    Set<Probe.Claimed> claims =
        new HashSet<>(Probe.claims(on(bare, 0, Probe.STAND, Names.plain())));
    claims.removeAll(Probe.SILENCE);
    Map<String, Said<?>> said = new HashMap<>();
    claims.forEach(each ->
        said.put(each.element() + " " + each.claim().fact().id(), each.claim().said()));
    return said;
  }
}
