package dev.kamae.report.command;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;

/** A bakery that watches its till too seldom. */
public final class Bakery implements Description {

  @Override
  public ProviderTerm describe() {
    ServerTerm till = server("till");
    return provider("Bakery KK")
        .offering(service("orders").demanding(confidentiality(HIGH), availability(HIGH)))
        .housedIn(building("Kobe").with(serverRoom("1").holding(till)))
        .watching(liveness().of(till).every(minutes(30)));
  }

  /** A provider of which nobody says what its services demand. */
  public static final class Nameless implements Description {

    @Override
    public ProviderTerm describe() {
      return provider("Nameless");
    }
  }
}
