package dev.kamae.report;

import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.report.SmallPosture.line;
import static dev.kamae.report.SmallPosture.minutes;
import static dev.kamae.report.SmallPosture.said;
import static dev.kamae.report.SmallPosture.server;
import static dev.kamae.report.SmallPosture.watchedEvery;

import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.organisation.SupportFacts;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Postures with a waiver in every state, and with facts that somebody vouches for. */
final class WaivedPosture {

  private WaivedPosture() {}

  /** Judged on 1 April 2026 at pattern 1, each server comes to another state. */
  static Posture.Builder inEveryState() {
    return SmallPosture.named(
            "Acme",
            said(SupportFacts.SUPPORT_ONE_STOP, true, 40).attested(attestation("Sato", 2025)),
            said(SupportFacts.FAULTS_AGREED_WITH_PARTNER, true, 41)
                .attested(attestation("Yamada, CISO", 2026)))
        .addComponent(server("active", watchedEvery(15, 11)))
        .addComponent(server("expired", watchedEvery(15, 12)))
        .addComponent(server("expiring", watchedEvery(15, 13)))
        .addComponent(server("unused", watchedEvery(5, 14)))
        .addComponent(server("worse", watchedEvery(30, 15)))
        .addWaiver(onServer("active", LocalDate.of(2026, 5, 2), 21))
        .addWaiver(onServer("expired", LocalDate.of(2026, 3, 31), 22))
        .addWaiver(onServer("expiring", LocalDate.of(2026, 5, 1), 23))
        .addWaiver(onServer("unused", LocalDate.of(2026, 9, 30), 24))
        .addWaiver(onServer("worse", LocalDate.of(2026, 9, 30), 25));
  }

  private static Waiver onServer(String name, LocalDate lastDay, int line) {
    return waiver(
        new AcceptedGap.OfValue<>(Item.LIVENESS_INTERVAL, minutes(20)),
        Optional.of(new WaivedElement(ElementKind.SERVER, name)),
        "the scheduler is old",
        lastDay,
        line);
  }

  private static Waiver waiver(
      AcceptedGap gap, Optional<WaivedElement> element, String text, LocalDate lastDay, int line) {
    return Waiver.builder()
        .gap(gap)
        .element(element)
        .reason(text)
        .owner("Sato")
        .lastDay(lastDay)
        .source(line(line))
        .build();
  }

  /** A waiver for every sort of gap, whose words are made of the text. */
  static void addWaivers(Posture.Builder posture, String text) {
    LocalDate lastDay = LocalDate.of(2026, 9, 30);
    posture
        .addWaiver(waiver(
            new AcceptedGap.OfValue<>(Item.LIVENESS_INTERVAL, minutes(15)),
            Optional.of(new WaivedElement(ElementKind.SERVER, "batch-0")),
            text,
            lastDay,
            95))
        .addWaiver(waiver(
            new AcceptedGap.OfAbsence(Item.SIGNATURE_UPDATE),
            Optional.of(new WaivedElement(ElementKind.PROVIDER, text)),
            text,
            lastDay,
            96))
        .addWaiver(waiver(
            new AcceptedGap.OfFacts(Measure.III_1_1_1, List.of(LIVENESS.watched())),
            Optional.empty(),
            text,
            lastDay,
            97));
  }

  /** From the first through the last day of March and the eleven months after. */
  static Attestation attestation(String by, int year) {
    return new Attestation(
        by,
        LocalDate.of(year, 3, 1),
        LocalDate.of(year + 1, 2, 28),
        URI.create("https://wiki.example.jp/attested?a=1&b=2"));
  }
}
