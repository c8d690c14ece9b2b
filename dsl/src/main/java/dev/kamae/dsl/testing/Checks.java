package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The checks of a posture as dynamic tests: chapter, measure, and below it the requirement and the items.
 *
 * <p>A test that fails lists what falls short, with expected and actual values, and leads to the line of the
 * description that must change. What does not apply, and what has no reference value, is skipped with its reason.
 * Best practices are advice that nobody can fail, so they have no tests; the reports list them.
 */
public final class Checks {

  private final Assessment assessment;
  private final boolean undeclaredAborts;
  private final boolean waived;

  private Checks(Assessment assessment, boolean undeclaredAborts, boolean waived) {
    this.assessment = assessment;
    this.undeclaredAborts = undeclaredAborts;
    this.waived = waived;
  }

  static Checks of(Assessment assessment) {
    return new Checks(assessment, false, false);
  }

  /** What is undeclared is skipped, with what there is to find out, rather than failed. */
  public Checks undeclaredAborts() {
    return new Checks(assessment, true, waived);
  }

  /** Gaps that waivers cover are left out; a check of which they cover all is skipped with who accepted them and why. */
  public Checks withWaivers() {
    return new Checks(assessment, undeclaredAborts, true);
  }

  /** The tests at this pattern, for a method that is a {@code @TestFactory}. */
  public Stream<DynamicNode> at(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    OpenAt open =
        waived ? OpenAt.withWaivers(assessment, pattern) : new OpenAt(assessment, pattern);
    return new CheckTree(assessment, pattern, undeclaredAborts, open).chapters();
  }
}
