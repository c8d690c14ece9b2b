package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.EXTERNAL_FAULT_REPORT;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;

/**
 * Where the guideline prints a dash, a provider may hold itself to a value of its own; where it prints a
 * value, to a stricter one.
 */
public final class OwnTargetAtADash implements Description {

  private final ServerTerm web = server("web-1");

  @Override
  public ProviderTerm describe() {
    return provider("Gamma Forms")
        .offering(service("forms").demanding(confidentiality(HIGH), availability(LOW)))
        .housedIn(building("Nagoya DC").with(serverRoom("R-1").holding(web)))
        .connectedBy(link("customers")
            .from(internet())
            .to(web)
            .encryptedBy(tls("1.2"))
            .watchedFor(FAULT)
            .reportingWithin(hours(3)))
        .watching(
            liveness().of(everyComponent()).every(minutes(20)).tellingAllUsersWithin(hours(3)))
        .targeting(EXTERNAL_FAULT_REPORT, hours(2))
        .targeting(OUTAGE_NOTICE, hours(1));
  }
}
