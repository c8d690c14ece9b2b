package dev.kamae.assessment.remedy;

import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What closes something that is open. */
public sealed interface Remedy {

  /** What it closes: never empty, in the guideline's order. */
  List<Opening> closes();

  /** The most serious of what it closes. */
  default Severity severity() {
    return closes().stream()
        .map(Opening::severity)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * Equal changes of one measure on one or more elements, which can be applied to a posture.
   *
   * @param changes what changes
   * @param closes what it closes
   */
  record Step(List<Change> changes, List<Opening> closes) implements Remedy {

    /** Refuses null. */
    public Step {
      Objects.requireNonNull(changes, "changes");
      Objects.requireNonNull(closes, "closes");
    }

    /** The posture with this step applied and nothing else changed. */
    public Posture appliedTo(Posture posture) {
      Objects.requireNonNull(posture, "posture");
      return Changed.posture(posture, changes);
    }
  }

  /**
   * What only people can do, such as to set up a procedure; it is never applied as if it were done.
   *
   * @param element whose fact it is
   * @param fact what would have to be so, if it can be said
   * @param closes what it closes
   */
  record ToDo(ElementName element, Optional<Fact<?>> fact, List<Opening> closes) implements Remedy {

    /** Refuses null. */
    public ToDo {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(closes, "closes");
    }
  }

  /**
   * What nobody can judge before it is described: are there such elements?
   *
   * @param scope what the elements are called
   * @param closes what hangs on the answer
   */
  record Question(Phrase scope, List<Opening> closes) implements Remedy {

    /** Refuses null. */
    public Question {
      Objects.requireNonNull(scope, "scope");
      Objects.requireNonNull(closes, "closes");
    }
  }
}
