package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.BackupTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.LogTerm;
import dev.kamae.dsl.PlatformTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.network.LinkEnd;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a term refers to stands somewhere, and says there what it says. */
class ReferenceFaultsTest {

  private final ServerTerm web = server("web");
  private final ServerTerm lost = server("lost");

  @Test
  void a_link_that_leads_nowhere() {
    int start = line();
    LinkTerm link = link("customers").from(internet()).to(lost);
    refused(
        start,
        standing(web).connectedBy(link),
        "link 'customers' leads to server 'lost', which stands in no room, zone or region (+1)");
  }

  @Test
  void a_link_that_comes_from_nowhere_through_nothing() {
    int start = line();
    LinkTerm link = link("inner").from(lost).to(web).through(firewall("gone"));
    refused(
        start,
        standing(web).connectedBy(link),
        "link 'inner' comes from server 'lost', which stands in no room, zone or region (+1)",
        "link 'inner' passes firewall 'gone', which stands in no room, zone or region (+1)");
  }

  @Test
  void a_link_to_an_undeclared_segment() {
    int start = line();
    LinkTerm link = link("customers").from(internet()).to(segment("dmz").of(web));
    refused(
        start,
        standing(web).connectedBy(link),
        "link 'customers' leads to segment 'dmz', which connectedBy(...) does not name (+1)");
  }

  @Test
  void a_segment_a_plan_a_log_and_a_backup() {
    int start = line();
    SegmentTerm segment = segment("dmz").of(lost);
    LivenessTerm plan = liveness().of(lost).every(minutes(5));
    LogTerm log = log(USAGE).onLogServer(lost);
    BackupTerm backup = backup().of(SERVICE_DATA).onto(storage("tape"));
    refused(
        start,
        standing(web).connectedBy(segment).watching(plan).keeping(log, backup),
        "segment 'dmz' has server 'lost', which stands in no room, zone or region (+1)",
        "liveness() is for server 'lost', which stands in no room, zone or region (+2)",
        "log(USAGE) is kept on server 'lost', which stands in no room, zone or region (+3)",
        "backup() is kept on storage 'tape', which stands in no room, zone or region (+4)");
  }

  @Test
  void another_sort_of_the_same_name() {
    int start = line();
    LivenessTerm plan = liveness().of(firewall("edge")).every(minutes(5));
    refused(
        start,
        standing(ids("edge")).watching(plan),
        "liveness() is for firewall 'edge', which stands in no room, zone or region (+1)");
  }

  @Test
  void a_reference_that_says_more_than_what_stands() {
    int start = line();
    SegmentTerm segment = segment("dmz").of(web.standingBy(HOT));
    LivenessTerm plan = liveness().of(web.running(platform("Debian 12"))).every(minutes(5));
    refused(
        start,
        standing(web).connectedBy(segment).watching(plan),
        "segment 'dmz' has server 'web', of which it says more than is said where it stands (+1)",
        "liveness() is for server 'web', of which it says more than is said where it stands (+2)");
  }

  @Test
  void a_reference_that_says_less_is_no_fault() {
    Description description =
        () -> standing(web.standingBy(HOT)).connectedBy(segment("dmz").of(web));
    assertEquals(List.of("web"), description.posture().segments().get(0).members());
  }

  @Test
  void a_reference_by_name_is_no_fault() {
    Description description =
        () -> standing(server("web")).connectedBy(segment("dmz").of(web));
    assertEquals(List.of("web"), description.posture().segments().get(0).members());
  }

  @Test
  void a_link_to_what_runs_on_two_servers() {
    PlatformTerm debian = platform("Debian 12");
    int start = line();
    LinkTerm link = link("customers").from(internet()).to(debian);
    refused(
        start,
        standing(server("a").running(debian), server("b").running(debian)).connectedBy(link),
        "link 'customers' leads to platform 'Debian 12', which stands in several places (+1)");
  }

  @Test
  void a_link_to_a_partner_provider_means_the_one_that_is_declared() {
    Description description = () -> standing(web)
        .connectedBy(link("pay").from(web).to(partnerProvider("Pay KK")))
        .organising(partnerProvider("Pay KK").agreedOn(FAULTS));
    Posture posture = description.posture();
    assertEquals(
        new LinkEnd(LinkEnd.Type.PARTNER_PROVIDER, "Pay KK"),
        posture.links().get(0).to());
  }

  @Test
  void a_link_without_an_end_inside() {
    int start = line();
    LinkTerm link = link("transit").from(internet()).to(maintenanceLine("Ops KK"));
    refused(
        start,
        standing(web).connectedBy(link),
        "link 'transit' has both ends outside; one must be a component or a segment (+1)");
  }

  @Test
  void a_link_that_leads_back() {
    int start = line();
    LinkTerm link = link("loop").from(web).to(web);
    refused(
        start,
        standing(web).connectedBy(link),
        "link 'loop' leads back to where it comes from (+1)");
  }

  @Test
  void a_link_past_a_firewall_and_without_one() {
    int start = line();
    LinkTerm link =
        link("customers").from(internet()).to(web).through(firewall("edge")).withoutFirewall();
    refused(
        start,
        standing(web, firewall("edge")).connectedBy(link),
        "link 'customers' passes firewall 'edge' and says that it passes none (+2)");
  }

  @Test
  void a_link_past_an_ids_and_without_one() {
    int start = line();
    LinkTerm past = link("customers").from(internet()).to(web).watchedBy(ids("watch"));
    LinkTerm link = past.withoutIntrusionDetection();
    Description unguarded = () -> standing(web, ids("watch")).connectedBy(past.withoutFirewall());

    refused(
        start,
        standing(web, ids("watch")).connectedBy(link),
        "link 'customers' passes IDS 'watch' and says that it passes none (+2)");
    assertEquals(List.of("watch"), unguarded.posture().links().get(0).through());
  }
}
