package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.building;
import static dev.kamae.dsl.Words.provider;
import static dev.kamae.dsl.Words.server;
import static dev.kamae.dsl.Words.serverRoom;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Clause;
import java.util.function.UnaryOperator;

/**
 * What an architect writes to say a clause, and to deny it.
 *
 * @param clause the clause
 * @param base the provider that it is said of, of whom nothing is known that the clause asks
 * @param said the words that say it: the clause is met at pattern 1
 * @param denied the words that deny it: the clause is a gap at pattern 1
 */
public record Example(
    Clause clause,
    Description base,
    UnaryOperator<ProviderTerm> said,
    UnaryOperator<ProviderTerm> denied) {

  /** The server that stands in the room of the base. */
  static final ServerTerm WEB = server("web-1");

  static Example clause(
      Clause clause, UnaryOperator<ProviderTerm> said, UnaryOperator<ProviderTerm> denied) {
    return new Example(clause, Example::withOneServer, said, denied);
  }

  /** The same for a provider that has no room yet. */
  static Example bare(
      Clause clause, UnaryOperator<ProviderTerm> said, UnaryOperator<ProviderTerm> denied) {
    return new Example(clause, () -> provider("Example KK"), said, denied);
  }

  private static ProviderTerm withOneServer() {
    return provider("Example KK")
        .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(WEB)));
  }
}
