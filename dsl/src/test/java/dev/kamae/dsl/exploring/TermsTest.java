package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.ServerTerm;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every term of the language has an arbitrary of its own, but for those that are made of other parts. */
class TermsTest {

  private static final ServerTerm WEB = server("web");

  /** Evidence comes with its operator, and waivers hang on what there is to accept. */
  private static final Set<String> MADE_OF_OTHERS = Set.of("EvidenceTerm", "WaiverTerm");

  @Test
  void all_have_one() {
    TreeSet<String> without = new TreeSet<>();
    Vocabulary.firstWords().stream().map(Sections::made).distinct().forEach(each -> {
      try {
        Terms.of(each, WEB);
      } catch (RuntimeException none) {
        without.add(each.getSimpleName());
      }
    });
    assertEquals(new TreeSet<>(MADE_OF_OTHERS), without);
  }

  @Test
  void what_is_no_term_has_none() {
    assertEquals(
        "no word makes a String out of 0 components that stand",
        assertThrows(IllegalArgumentException.class, () -> Terms.of(String.class))
            .getMessage());
  }

  @Test
  void refer_to_no_null() {
    assertEquals(
        "standing",
        assertThrows(
                NullPointerException.class,
                () -> Terms.of(FirewallTerm.class, (ComponentTerm<?>) null))
            .getMessage());
  }

  @Test
  void spans_are_those_on_both_sides_of_the_references() {
    assertEquals(Spans.ALL, Terms.spans().allValues().orElseThrow().toList());
  }
}
