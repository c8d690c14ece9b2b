package dev.kamae.assessment.rule;

import java.util.Optional;

/** What is to be listed with a requirement, although it is not open. */
@FunctionalInterface
public interface Note {

  /** The words, where there is something to list. */
  Optional<Phrase> of(Surroundings around);
}
