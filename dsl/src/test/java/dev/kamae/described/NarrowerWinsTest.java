package dev.kamae.described;

import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.MonitoringTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.StorageTerm;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.operation.Monitoring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An element's own word counts before its kind's, and that before everyone's: fact by fact. */
class NarrowerWinsTest {

  private static final ServerTerm WEB = server("web-1");
  private static final ServerTerm DB = server("db-1");
  private static final StorageTerm VAULT = storage("vault");

  private static List<String> said(Fact<?> fact, MonitoringTerm... plans) {
    Description description = () -> standing(WEB, DB, VAULT).watching(plans);
    return description.posture().components().stream()
        .map(Component::facts)
        .map(each -> each.of(fact).toString())
        .toList();
  }

  @Test
  void the_narrowest_interval_counts_in_whatever_order_they_are_said() {
    MonitoringTerm ofAll = liveness().of(everyComponent()).every(minutes(5));
    MonitoringTerm ofKind = liveness().of(servers()).every(minutes(10));
    MonitoringTerm own = liveness().of(WEB).every(minutes(20));

    assertEquals(
        List.of("PT20M", "PT10M", "PT5M"),
        said(Monitoring.LIVENESS.interval(), ofAll, ofKind, own));
    assertEquals(
        List.of("PT20M", "PT10M", "PT5M"),
        said(Monitoring.LIVENESS.interval(), own, ofKind, ofAll));
  }

  @Test
  void what_the_narrower_leaves_unsaid_comes_from_the_wider() {
    assertEquals(
        List.of("PT5M", "PT5M", "PT5M"),
        said(
            Monitoring.LIVENESS.interval(),
            liveness().of(everyComponent()).every(minutes(5)),
            liveness().of(servers()).tellingAllUsers()));
  }

  @Test
  void a_narrower_denial_of_something_else_leaves_the_wider_no_alone() {
    assertEquals(
        List.of("NO", "NO", "NO"),
        said(
            Monitoring.LIVENESS.watched(),
            liveness().of(everyComponent()).notWatched(),
            liveness().of(WEB).tellingNobody()));
  }

  @Test
  void a_denial_of_something_else_does_not_contradict_a_no() {
    assertEquals(
        List.of("NO", "NOTHING", "NOTHING"),
        said(
            Monitoring.LIVENESS.watched(),
            liveness().of(WEB).notWatched(),
            liveness().of(WEB).tellingNobody()));
  }
}
