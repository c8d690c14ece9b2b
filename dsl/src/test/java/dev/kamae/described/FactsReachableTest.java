package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.Monitoring;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact that a measure can ask for can be said and denied in words. */
class FactsReachableTest {

  private final List<Claimed> claimed = Stream.concat(Example.all(), OtherExamples.ALL.stream())
      .map(Example::claimed)
      .toList();

  /** What stands in the posture says these; words only deny them. */
  private static final Set<String> SAID_BY_WHAT_STANDS = Set.of(
      "databases",
      "external-links",
      "firewall-passed",
      "firewalls",
      "intrusion-detected",
      "intrusion-detection",
      "partner-providers");

  /** The guideline asks these of performance monitoring only. */
  private static final Set<String> OF_PERFORMANCE_ONLY = Stream.of("liveness", "fault")
      .flatMap(
          sort -> Stream.of("-results-told", "-as-agreed", "-manager-reviews").map(sort::concat))
      .collect(Collectors.toSet());

  /** A no would be a value of its own, or make no sense. */
  private static final Set<String> WITHOUT_DENIAL = Set.of(
      // unauthenticated(), unencrypted() and standingBy(NONE) are values.
      "authentication",
      "link-encrypted-by",
      "standby",
      // How many floors, on which one, and how long it was down: to be said or left out.
      "downtime",
      "floor",
      "floors");

  @Test
  void every_fact_can_be_said() {
    assertEquals(both(OF_PERFORMANCE_ONLY, SAID_BY_WHAT_STANDS), missing(Claimed::says));
  }

  @Test
  void every_fact_can_be_denied() {
    assertEquals(both(OF_PERFORMANCE_ONLY, WITHOUT_DENIAL), missing(Claimed::denies));
  }

  @Test
  void silence_leaves_every_fact_unsaid() {
    assertEquals(List.of(), Example.word("", silent -> silent).claimed().texts());
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private Set<String> missing(BiPredicate<Claimed, Fact<?>> speaks) {
    return Stream.concat(FactConstants.all(), ofEnums())
        .filter(fact -> claimed.stream().noneMatch(each -> speaks.test(each, fact)))
        .map(Fact::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Fact<?>> ofEnums() {
    return Stream.of(Monitoring.values(), Diagnosis.values())
        .flatMap(Stream::of)
        .flatMap(FactConstants::ofAccessors);
  }
}
