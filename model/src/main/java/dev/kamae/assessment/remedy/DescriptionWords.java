package dev.kamae.assessment.remedy;

import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whoever knows in which words a description says what would close something. Implementations name themselves in {@code
 * META-INF/services/dev.kamae.assessment.remedy.DescriptionWords}, so that reports find the words without knowing the
 * language; {@code kamae-dsl} has one.
 */
public interface DescriptionWords {

  /** A line for each thing that would have to be said, each once, in the order in which they are wanted. */
  List<Line> saying(List<Wanted> wanted);

  /** A line for each thing that the step says, each once. */
  List<Line> saying(Remedy.Step step, Posture posture);

  /** What would be said of an element of which the clause speaks, where none is described yet. */
  List<Line> describing(Clause clause, Pattern pattern);

  /** The line that accepts the gap of these elements, with dots for the reason, the owner and the last day. */
  Optional<Line> accepting(AcceptedGap gap, List<Element> elements);

  /**
   * A line of a description.
   *
   * @param before the code before what it is said of
   * @param of what it is said of, each by its code; empty where the line names nothing, or only one thing
   * @param after the code that follows
   */
  record Line(String before, List<String> of, String after) {

    /** Copies. */
    public Line {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(after, "after");
      of = List.copyOf(of);
    }

    /** The line with at most so many of what it is said of, and dots for the others. */
    public String naming(int most) {
      return of.size() <= most
          ? toString()
          : before + String.join(", ", of.subList(0, most)) + (most == 0 ? "…" : ", …") + after;
    }

    /** The whole line. */
    @Override
    public String toString() {
      return before + String.join(", ", of) + after;
    }
  }
}
