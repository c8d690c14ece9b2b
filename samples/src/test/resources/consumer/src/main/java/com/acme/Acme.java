package com.acme;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;

/** The posture of Acme. */
public final class Acme implements Description {

  private final ServerTerm web = server("web-1").running(application("shop"));

  @Override
  public ProviderTerm describe() {
    return provider("Acme KK")
        .offering(service("shop").demanding(confidentiality(HIGH), availability(HIGH)))
        .housedIn(building("Tokyo DC").in(JAPAN).with(serverRoom("T-1").onFloor(2).holding(web)))
        .watching(
            liveness()
                .of(everyComponent())
                .every(minutes(15))
                .tellingAllUsersWithin(minutes(20)));
  }
}
