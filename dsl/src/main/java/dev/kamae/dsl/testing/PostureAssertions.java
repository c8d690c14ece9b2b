package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import java.util.Objects;

/** The first words of tests that hold a posture to a pattern; one static import brings them in. */
public final class PostureAssertions {

  private PostureAssertions() {}

  /** The checks of the description, as in {@code checksOf(new AcmePayroll()).asOf(date).at(PATTERN_1)}. */
  public static DateStage<Checks> checksOf(Description description) {
    Objects.requireNonNull(description, "description");
    return date -> checksOf(AspSaasGuideline.assess(description.posture(), date));
  }

  /** The checks of a posture that is judged already. */
  public static Checks checksOf(Assessment assessment) {
    return Checks.of(Objects.requireNonNull(assessment, "assessment"));
  }

  /** A gate, as in {@code assertThat(new AcmePayroll()).asOf(date).at(PATTERN_1).meetsAll()}. */
  public static DateStage<PatternStage> assertThat(Description description) {
    Objects.requireNonNull(description, "description");
    return date -> assertThat(AspSaasGuideline.assess(description.posture(), date));
  }

  /** A gate for a posture that is judged already. */
  public static PatternStage assertThat(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return pattern -> PostureGate.of(assessment, pattern);
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
