package dev.kamae.described;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.ProviderTerm;

/** Components that stand somewhere. */
final class Stand {

  private Stand() {}

  /** A provider with these in one server room. */
  static ProviderTerm standing(ComponentTerm<?>... components) {
    return provider("Acme")
        .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(components)));
  }
}
