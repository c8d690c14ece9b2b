package dev.kamae.tested;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.III_1_1_7;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import java.time.LocalDate;

/** A small posture in which something of everything is open. */
public final class Kiosk implements Description {

  static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  private final ServerTerm till = server("till-1").running(application("till")).standingBy(NONE);

  @Override
  public ProviderTerm describe() {
    return provider("Kiosk KK")
        .offering(service("till").demanding(confidentiality(HIGH), availability(LOW)))
        .housedIn(building("Kobe").in(JAPAN).with(serverRoom("1").onFloor(2).holding(till)))
        .connectedBy(link("customers").from(internet()).to(till).encryptedBy(tls()))
        .excluding(III_1_1_7, "reports are asked for by nobody")
        .admitting(users().by(password()))
        .keepingUp(noDatabases())
        .watching(
            liveness().of(everyComponent()).every(minutes(30)).tellingAllUsersWithin(minutes(45)));
  }
}
