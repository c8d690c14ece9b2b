package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;

/** Sakura Clinic has just begun: its first ten lines say little, and the report says what to find out. */
public final class SakuraClinic implements Description {

  private final ServerTerm booking = server("booking-1").running(application("booking"));

  @Override
  public ProviderTerm describe() {
    return provider("Sakura Clinic Systems")
        .offering(service("booking").demanding(confidentiality(HIGH), availability(LOW)))
        .housedIn(
            building("Osaka office").in(JAPAN).with(serverRoom("2F").onFloor(2).holding(booking)))
        .watching(liveness().of(everyComponent()).every(minutes(30)));
  }
}
