package dev.kamae.samples.planted;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.laws.Law;
import dev.kamae.dsl.laws.Laws;
import dev.kamae.samples.Samples;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries a law on the described providers until it is broken. */
public final class LawOnTrial {

  private LawOnTrial() {}

  /** How the law of this name is broken, if it is. */
  public static Optional<String> broken(String name) {
    Law law =
        Laws.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return Samples.all().stream().flatMap(each -> broken(law, each)).findFirst();
  }

  private static Stream<String> broken(Law law, Description description) {
    return law.trials(AspSaasGuideline.assess(description.posture(), Samples.DATE))
        .flatMap(each -> {
          try {
            each.run();
            return Stream.empty();
          } catch (AssertionError fault) {
            return Stream.of(each + ": " + fault.getMessage());
          }
        });
  }
}
