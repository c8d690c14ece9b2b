package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.IdsTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Postures that lack nothing: with something of everything, and with all that a pattern asks. */
final class Whole {

  private static final int ROUNDS = 4;
  private static final ServerTerm SERVER = server("whole server")
      .running(platform("platform"), database("database"), application("application"));
  private static final FirewallTerm FIREWALL = firewall("whole firewall");
  private static final IdsTerm IDS = ids("whole IDS");

  /** Something of everything that a requirement or an item speaks of. */
  private static final List<UnaryOperator<ProviderTerm>> SOMETHING = List.of(
      each -> each.housedIn(building("whole building")
          .in(JAPAN)
          .with(serverRoom("whole room")
              .holding(
                  SERVER, FIREWALL, IDS, storage("whole storage"), networkDevice("whole switch")))),
      each -> each.offering(
          service("whole service").handling(information("whole information", PERSONAL))),
      each ->
          each.connectedBy(link("whole link").from(internet()).to(SERVER).through(FIREWALL, IDS)),
      each -> each.keeping(log(USAGE, EXCEPTIONS, SECURITY_EVENTS).onLogServer(SERVER)),
      each -> each.organising(record("whole record", ACCOUNTING)));

  private Whole() {}

  /** The posture of the sketch, with something of everything. */
  static Posture withSomething(Sketch sketch) {
    return Sketch.posture(sketch.partsAfter(SOMETHING));
  }

  /** Something of everything, and nothing said of it. */
  static Posture something() {
    return Sketch.posture(SOMETHING);
  }

  /** The posture with all that the pattern asks, done by machines and people alike; empty where it stays open. */
  static Optional<Posture> meeting(Posture posture, Pattern pattern, LocalDate date) {
    Posture better = posture;
    for (int i = 0; i < ROUNDS; i++) {
      Assessment assessment = AspSaasGuideline.assess(better, date);
      Plan plan = Plan.of(assessment, pattern);
      if (plan.isEmpty()) {
        return Optional.of(better);
      }
      better = Change.made(plan.appliedTo(better), done(plan.toDos()));
    }
    return Optional.empty();
  }

  private static List<Change> done(List<Remedy.ToDo> toDos) {
    return toDos.stream()
        .flatMap(each -> each.fact().stream().flatMap(fact -> done(each, fact)))
        .toList();
  }

  private static <T> Stream<Change> done(Remedy.ToDo toDo, Fact<T> fact) {
    return Values.of(fact).stream().map(value -> new Change.Say<>(toDo.element(), fact, value));
  }
}
