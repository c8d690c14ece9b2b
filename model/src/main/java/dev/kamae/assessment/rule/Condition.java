package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** What a sentence asks of one element. */
public interface Condition {

  /** Whether the element has it. */
  Verdict judge(Element element, Surroundings around);

  /**
   * The facts of the element that the verdict hangs on, besides what stands at the ends of a link and what it meets;
   * empty where it may hang on more of it than these.
   */
  default Optional<List<Fact<?>>> hangsOn() {
    return Optional.empty();
  }

  /** What it rests on: where there are elements of that sentence and all have what it asks, every element has this. */
  default Optional<Sentence> restsOn() {
    return Optional.empty();
  }

  /** What is asked, in words. */
  Phrase claim();

  /** What was said that decides it; nothing where nothing was. */
  Said<?> evidence(Element element, Surroundings around);

  /** The facts that it can fall short by. */
  List<Fact<?>> facts();

  /** What would have to be so for the element to have it; nothing where it takes more than a fact. */
  default List<Wanted> wanted(Element element, Surroundings around) {
    return List.of();
  }

  /** Why it may not arise; empty where it always can. */
  default Optional<Phrase> exemption() {
    return Optional.empty();
  }
}
