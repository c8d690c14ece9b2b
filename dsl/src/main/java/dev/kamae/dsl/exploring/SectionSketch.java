package dev.kamae.dsl.exploring;

import java.util.List;
import java.util.Optional;

/**
 * A term of a section, such as a plan of liveness monitoring.
 *
 * @param first which of the first words
 * @param number its arguments, the elements that it is for among them
 * @param choices what it says
 */
record SectionSketch(int first, int number, List<Choice> choices) {

  /** Which of the first words of sections it begins with. */
  int start() {
    return first % Sections.STARTS.size();
  }

  Optional<Object> term(Cast cast, Names names) {
    return Sections.begun(Sections.STARTS.get(start()), new Digits(number), cast, names)
        .map(bare -> Repertoire.said(bare, choices, cast, names));
  }
}
