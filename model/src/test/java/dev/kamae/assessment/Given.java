package dev.kamae.assessment;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import java.time.LocalDate;
import java.util.List;

/** Small postures for tests, made of the model's own builders. */
final class Given {

  static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  private Given() {}

  static SourceLine line(int line) {
    return new SourceLine("dev.example.Acme", "Acme.java", line);
  }

  static <V> Claim<V> said(Fact<V> fact, V value, int line) {
    return new Claim<>(fact, Said.yes(value, line(line)));
  }

  static <V> Claim<V> denied(Fact<V> fact, int line) {
    return new Claim<>(fact, Said.no(line(line)));
  }

  static Topic provider(Claim<?>... claims) {
    return topic(ElementKind.PROVIDER, "Acme", claims);
  }

  static Topic topic(ElementKind kind, String name, Claim<?>... claims) {
    return Topic.builder()
        .name(name)
        .kind(kind)
        .facts(Facts.of(List.of(claims)))
        .source(line(1))
        .build();
  }

  static Component.Builder server(String name, Claim<?>... claims) {
    return component(ElementKind.SERVER, name, claims);
  }

  static Component.Builder component(ElementKind kind, String name, Claim<?>... claims) {
    return Component.builder()
        .name(name)
        .kind(kind)
        .place("Tokyo DC")
        .facts(Facts.of(List.of(claims)))
        .source(line(7));
  }

  static Posture.Builder posture(Component.Builder... components) {
    return posture(provider(), components);
  }

  static Posture.Builder posture(Topic provider, Component.Builder... components) {
    Posture.Builder posture = Posture.builder().provider(provider).description("dev.example.Acme");
    for (Component.Builder each : components) {
      posture.addComponent(each.build());
    }
    return posture;
  }
}
