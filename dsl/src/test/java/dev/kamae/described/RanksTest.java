package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever says a fact of the provider in one term and denies it in another is refused. */
class RanksTest {

  private static final String OF_PROVIDER = "PROVIDER: ";
  private static final String NO = " NO";

  @TestFactory
  Stream<DynamicTest> a_yes_and_a_no_are_refused() {
    return examples().stream()
        .flatMap(yes -> examples().stream()
            .filter(no -> no.claims().stream().anyMatch(claim -> deniesIn(claim, yes)))
            .map(no -> refused(yes, no)));
  }

  private static List<Example> examples() {
    return Example.all()
        .filter(each -> each.claims().stream().anyMatch(claim -> claim.startsWith(OF_PROVIDER)))
        .toList();
  }

  private static boolean deniesIn(String claim, Example yes) {
    String fact = claim.substring(0, claim.lastIndexOf(' ') + 1);
    return claim.startsWith(OF_PROVIDER)
        && claim.endsWith(NO)
        && yes.claims().stream().anyMatch(said -> said.startsWith(fact) && !said.endsWith(NO));
  }

  private static DynamicTest refused(Example yes, Example no) {
    Description description = () -> no.use().apply(yes.use().apply(Example.silent()));
    return DynamicTest.dynamicTest(
        yes.word() + " and " + no.word(),
        () -> assertThrows(DescriptionException.class, description::posture));
  }
}
