package dev.kamae.report.command;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;

/** A mill of which nothing is said yet. */
public final class Mill implements Description {

  @Override
  public ProviderTerm describe() {
    return provider("Mill KK")
        .offering(service("flour").demanding(confidentiality(HIGH), availability(LOW)));
  }
}
