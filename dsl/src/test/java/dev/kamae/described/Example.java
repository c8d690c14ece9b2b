package dev.kamae.described;

import static dev.kamae.dsl.Words.building;
import static dev.kamae.dsl.Words.provider;
import static dev.kamae.dsl.Words.server;
import static dev.kamae.dsl.Words.serverRoom;
import static dev.kamae.dsl.Words.storage;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.StorageTerm;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A word in use, and all that it claims.
 *
 * @param word the term and the word, such as {@code IncidentsTerm.recorded}
 * @param use says it of a provider with one server and one storage
 * @param claims each as in {@code SERVER: liveness-watched true}, sorted
 */
record Example(String word, UnaryOperator<ProviderTerm> use, List<String> claims) {

  static final ServerTerm WEB = server("web");
  static final StorageTerm VAULT = storage("vault");

  static Example word(String word, UnaryOperator<ProviderTerm> use, String... claims) {
    return new Example(word, use, List.of(claims));
  }

  /** All examples of the words of the sections. */
  static Stream<Example> all() {
    return Stream.of(
            AdmittingWordsTest.WORDS,
            CapacityWordsTest.WORDS,
            DiagnosisWordsTest.WORDS,
            FaultsWordsTest.WORDS,
            IncidentsWordsTest.WORDS,
            KeepingUpWordsTest.WORDS,
            LivenessWordsTest.WORDS,
            LogAndBackupWordsTest.WORDS,
            NetworkWideWordsTest.WORDS,
            PerformanceWordsTest.WORDS,
            RecordsWordsTest.WORDS,
            ReportingWordsTest.WORDS,
            SupportWordsTest.WORDS)
        .flatMap(List::stream);
  }

  static ProviderTerm silent() {
    return provider("Acme").housedIn(building("DC").with(serverRoom("R-1").holding(WEB, VAULT)));
  }

  Claimed claimed() {
    Description description = () -> use.apply(silent());
    return Claimed.in(description.posture());
  }

  DynamicTest test() {
    return DynamicTest.dynamicTest(word + " " + claims, () -> {
      Claimed claimed = claimed();
      assertAll(
          () -> assertEquals(claims, claimed.texts()),
          () -> assertEquals(List.of(), claimed.linesOutside(Example.class.getPackageName())));
    });
  }

  /** Whether the line stands in a test of this package. */
  static boolean isHere(SourceLine line) {
    return line.type().startsWith(Example.class.getPackageName() + ".") && line.line() > 0;
  }
}
