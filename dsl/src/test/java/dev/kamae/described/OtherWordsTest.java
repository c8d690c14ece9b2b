package dev.kamae.described;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of places, components, links and services. */
class OtherWordsTest {

  @TestFactory
  Stream<DynamicTest> all_words_of_a_term_claim_their_facts_and_no_other() {
    return OtherExamples.ALL.stream().map(Example::test);
  }
}
