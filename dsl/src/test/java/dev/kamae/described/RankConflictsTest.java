package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.LogTerm;
import dev.kamae.dsl.ReportTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.StandbyTerm;
import dev.kamae.posture.operation.Monitoring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two different values of one rank for one fact are refused, with both lines; of two ranks the narrower wins. */
class RankConflictsTest {

  private static final ServerTerm WEB = server("web");

  @Test
  void two_plans_that_name_a_component() {
    int start = line();
    LivenessTerm often = liveness().of(WEB).every(minutes(5));
    LivenessTerm seldom = liveness().of(WEB).every(minutes(10));
    refused(
        start,
        standing(WEB).watching(seldom, often),
        "liveness interval of server 'web' is said twice: PT5M (+1) and PT10M (+2)");
  }

  @Test
  void a_component_itself_and_a_plan_that_names_it() {
    int start = line();
    ServerTerm hot = server("web").standingBy(HOT);
    StandbyTerm cold = standby(COLD).of(server("web"));
    refused(
        start,
        standing(hot).keepingUp(cold),
        "standby of server 'web' is said twice: HOT (+1) and COLD (+2)");
  }

  @Test
  void two_plans_of_one_kind_or_of_every_component() {
    int start = line();
    LivenessTerm often = liveness().of(networkDevices()).every(minutes(5));
    LivenessTerm seldom = liveness().of(networkDevices()).every(minutes(10));
    LivenessTerm all = liveness().of(everyComponent()).every(minutes(5));
    LivenessTerm never = liveness().of(everyComponent()).every(minutes(15));
    refused(
        start,
        standing(WEB).watching(often, seldom),
        "liveness interval of every network device is said twice: PT5M (+1) and PT10M (+2)");
    refused(
        start,
        standing(WEB).watching(all, never),
        "liveness interval of every component is said twice: PT5M (+3) and PT15M (+4)");
  }

  @Test
  void two_terms_of_one_log_and_of_the_provider() {
    int start = line();
    LogTerm year = log(USAGE).keptFor(years(1));
    LogTerm month = log(USAGE).keptFor(months(1));
    ReportTerm monthly = toUsers().every(months(1));
    ReportTerm yearly = toUsers().every(years(1));
    refused(
        start,
        standing(WEB).keeping(year, month).reporting(monthly, yearly),
        "log kept for of log 'usage' is said twice: P1Y (+1) and P1M (+2)",
        "user report every of provider 'Acme' is said twice: P1M (+3) and P1Y (+4)");
  }

  @Test
  void of_two_ranks_the_narrower_wins() {
    Description description = () -> standing(WEB, server("app"), storage("box"))
        .watching(
            liveness().of(everyComponent()).every(minutes(15)),
            liveness().of(servers()).every(minutes(10)),
            liveness().of(WEB).every(minutes(5)));

    assertEquals(
        List.of("app PT10M", "box PT15M", "web PT5M"),
        description.posture().components().stream()
            .map(each -> each.name() + " " + each.facts().of(Monitoring.LIVENESS.interval()))
            .sorted()
            .toList());
  }
}
