package dev.kamae.report;

import static dev.kamae.posture.operation.Monitoring.LIVENESS;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.measures.operation.LivenessMonitoring;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Small postures for tests, made of the model's own builders. */
final class SmallPosture {

  static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  private SmallPosture() {}

  static Assessment assessed(Posture.Builder posture) {
    return AspSaasGuideline.assess(posture.build(), DATE);
  }

  /** The verdicts of Ⅲ.1.1.1 alone. */
  static Assessment watchedFor(Posture.Builder posture) {
    return new Evaluator(List.of(new LivenessMonitoring().rule())).assess(posture.build(), DATE);
  }

  /** A batch server that is watched too seldom, a web server that is watched, and a storage not spoken of. */
  static Posture.Builder acme() {
    return named("Acme Payroll KK")
        .addComponent(server("web-1", watchedEvery(5, 12)))
        .addComponent(server("batch-1", watchedEvery(15, 17)))
        .addComponent(component(ElementKind.STORAGE, "vault"))
        .addTarget(new OwnTarget<>(Item.OUTAGE_NOTICE, minutes(10), line(30)))
        .addExclusion(new Exclusion(Measure.III_4_1_1, "rented room", line(31)));
  }

  static Posture.Builder named(String provider, Claim<?>... claims) {
    return Posture.builder()
        .provider(topic(ElementKind.PROVIDER, provider, claims))
        .description("dev.example.AcmePayroll");
  }

  static Posture.Builder withServers(int count) {
    Posture.Builder posture = named("Acme Payroll KK");
    IntStream.range(0, count)
        .forEach(i -> posture.addComponent(server("server-" + i, watchedEvery(15, 17))));
    return posture;
  }

  static List<Claim<?>> watchedEvery(int minutes, int line) {
    return List.of(
        said(LIVENESS.watched(), true, line), said(LIVENESS.interval(), minutes(minutes), line));
  }

  static Component server(String name, List<Claim<?>> claims) {
    return component(ElementKind.SERVER, name, claims.toArray(Claim[]::new));
  }

  static Component hosted(String name, String operator) {
    return Component.builder()
        .name(name)
        .kind(ElementKind.SERVER)
        .place("tokyo")
        .operator(operator)
        .facts(Facts.NONE)
        .source(line(7))
        .build();
  }

  static Component component(ElementKind kind, String name, Claim<?>... claims) {
    return Component.builder()
        .name(name)
        .kind(kind)
        .place("Tokyo DC")
        .facts(Facts.of(List.of(claims)))
        .source(line(7))
        .build();
  }

  static Topic topic(ElementKind kind, String name, Claim<?>... claims) {
    return Topic.builder()
        .name(name)
        .kind(kind)
        .facts(Facts.of(List.of(claims)))
        .source(line(3))
        .build();
  }

  static Topic topic(ElementKind kind, Enum<?> term, Claim<?>... claims) {
    return Topic.builder()
        .name(term.name())
        .kind(kind)
        .term(term.name())
        .facts(Facts.of(List.of(claims)))
        .source(line(3))
        .build();
  }

  static <V> Claim<V> said(Fact<V> fact, V value, int line) {
    return new Claim<>(fact, Said.yes(value, line(line)));
  }

  static <V> Claim<V> denied(Fact<V> fact, int line) {
    return new Claim<>(fact, Said.no(line(line)));
  }

  static Span minutes(long amount) {
    return Span.of(amount, Unit.MINUTES);
  }

  static SourceLine line(int line) {
    return new SourceLine("dev.example.AcmePayroll", "AcmePayroll.java", line);
  }
}
