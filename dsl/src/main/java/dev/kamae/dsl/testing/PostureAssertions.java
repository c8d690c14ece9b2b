package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.dsl.Description;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** The first words of tests that hold a posture to a pattern; one static import brings them in. */
public final class PostureAssertions {

  private PostureAssertions() {}

  /** The checks of the description, as in {@code checksOf(new AcmePayroll()).asOf(date).at(PATTERN_1)}. */
  public static DateStage<Checks> checksOf(Description description) {
    Objects.requireNonNull(description, "description");
    return date -> checksOf(Held.assessment(description, date));
  }

  /** The checks of a posture that is judged already. */
  public static Checks checksOf(Assessment assessment) {
    return Checks.of(Objects.requireNonNull(assessment, "assessment"));
  }

  /** A gate, as in {@code assertThat(new AcmePayroll()).asOf(date).at(PATTERN_1).meetsAll()}. */
  public static DateStage<PatternStage> assertThat(Description description) {
    Objects.requireNonNull(description, "description");
    return date -> assertThat(Held.assessment(description, date));
  }

  /** A gate for a posture that is judged already. */
  public static PatternStage assertThat(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return pattern -> PostureGate.of(assessment, pattern);
  }

  /**
   * The laws that hold for every posture, tried on this description at all six patterns, as in {@code
   * lawsOf(new AcmePayroll()).asOf(date)}: a test for each, for a method that is a {@code @TestFactory}. One that fails
   * is a fault of the evaluator, never of the description; {@link dev.kamae.dsl.laws} lists them.
   */
  public static DateStage<Stream<DynamicNode>> lawsOf(Description description) {
    Objects.requireNonNull(description, "description");
    return date -> lawsOf(Held.assessment(description, date));
  }

  /** The laws, tried on a posture that is judged already. */
  public static Stream<DynamicNode> lawsOf(Assessment assessment) {
    return new LawTests(Objects.requireNonNull(assessment, "assessment")).all();
  }

  /**
   * The gaps accepted in a file beside the test that calls, as in {@code
   * opensNothingBeyond(acceptedGaps("acme.gaps"))}.
   *
   * @throws IllegalArgumentException "'../acme.gaps' is no name of a file beside a test"
   */
  public static AcceptedGaps acceptedGaps(String file) {
    Objects.requireNonNull(file, "file");
    Class<?> test =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
    return new AcceptedGaps(file, new GapsPlace(test, file).find());
  }
}
