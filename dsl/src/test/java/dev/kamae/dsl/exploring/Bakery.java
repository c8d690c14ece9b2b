package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SpanTerm;

/** A shop that watches its servers, and may have got another one. */
record Bakery(SpanTerm interval, boolean hasOven) implements Description {

  @Override
  public ProviderTerm describe() {
    ServerTerm till = server("till");
    ServerTerm oven = server("oven");
    return provider("Bakery KK")
        .housedIn(building("Kobe")
            .with(
                hasOven ? serverRoom("1").holding(till, oven) : serverRoom("1").holding(till)))
        .watching(liveness().of(till).every(interval));
  }
}
