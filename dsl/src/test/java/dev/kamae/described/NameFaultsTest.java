package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.OutsideTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.PlatformTerm;
import dev.kamae.dsl.RecordTerm;
import dev.kamae.dsl.RegionTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.StorageTerm;
import dev.kamae.posture.organisation.RecordKind;
import org.junit.jupiter.api.Test;

/** A name belongs to one thing of its sort. */
class NameFaultsTest {

  private final ServerTerm web = server("web");

  @Test
  void two_servers_of_one_name() {
    int start = line();
    ServerTerm one = server("web");
    ServerTerm other = server("web");
    refused(start, standing(other, one), "server 'web' is placed twice: (+1) and (+2)");
  }

  @Test
  void three_servers_of_one_name_are_two_faults() {
    int start = line();
    ServerTerm one = server("web");
    ServerTerm two = server("web");
    ServerTerm three = server("web");
    refused(
        start,
        standing(three, one, two),
        "server 'web' is placed twice: (+1) and (+2)",
        "server 'web' is placed twice: (+1) and (+3)");
  }

  @Test
  void one_server_in_two_places() {
    int start = line();
    ServerTerm twice = server("web").running(platform("Debian 12"));
    refused(start, standing(twice, twice), "server 'web' is placed twice: (+1) and (+1)");
  }

  @Test
  void two_sorts_of_component_of_one_name() {
    int start = line();
    ServerTerm server = server("vault");
    StorageTerm storage = storage("vault");
    refused(
        start,
        standing(server, storage),
        "server 'vault' and storage 'vault' have one name: (+1) and (+2)");
  }

  @Test
  void two_things_of_one_name_on_one_server() {
    int start = line();
    PlatformTerm one = platform("Debian 12");
    PlatformTerm other = platform("Debian 12");
    refused(
        start,
        standing(server("db").running(one, other)),
        "platform 'db/Debian 12' is placed twice: (+1) and (+2)");
  }

  @Test
  void what_runs_on_two_servers_is_no_fault() {
    PlatformTerm debian = platform("Debian 12");
    Description description =
        () -> standing(server("a").running(debian), server("b").running(debian));
    assertEquals(4, description.posture().components().size());
  }

  @Test
  void a_server_that_is_called_like_what_runs_on_another() {
    int start = line();
    PlatformTerm platform = platform("b");
    ServerTerm server = server("a/b");
    refused(
        start,
        standing(server("a").running(platform), server),
        "platform 'a/b' and server 'a/b' have one name: (+1) and (+2)");
  }

  @Test
  void a_building_and_a_region_of_one_name() {
    int start = line();
    BuildingTerm building = building("Tokyo");
    RegionTerm region = region("Tokyo");
    refused(
        start,
        provider("Acme").housedIn(building).hostedBy(operator("Cloud"), region),
        "building 'Tokyo' and region 'Tokyo' have one name: (+1) and (+2)");
  }

  @Test
  void a_building_of_one_name_twice_hides_nothing_that_stands_in_it() {
    int start = line();
    BuildingTerm one = building("Tokyo");
    BuildingTerm other = building("Tokyo").with(serverRoom("T-401").holding(web));
    refused(
        start,
        provider("Acme").housedIn(one, other).watching(liveness().of(web).every(minutes(5))),
        "building 'Tokyo' is placed twice: (+1) and (+2)");
  }

  @Test
  void one_server_room_in_two_buildings() {
    int start = line();
    ServerRoomTerm room = serverRoom("T-401").holding(web);
    refused(
        start,
        provider("Acme").housedIn(building("A").with(room), building("B").with(room)),
        "server room 'T-401' is placed twice: (+1) and (+1)");
  }

  @Test
  void zones_share_names_with_zones_of_other_regions_alone() {
    int start = line();
    RegionTerm tokyo = region("tokyo").holding(zone("a"), zone("a"));
    RegionTerm osaka = region("osaka").holding(zone("a"));
    refused(
        start,
        provider("Acme").hostedBy(operator("Cloud"), tokyo, osaka),
        "zone 'a' is placed twice: (+1) and (+1)");
  }

  @Test
  void two_segments_of_one_name() {
    int start = line();
    SegmentTerm one = segment("dmz").of(web);
    SegmentTerm other = segment("dmz").of(web);
    refused(
        start,
        standing(web).connectedBy(one, other),
        "segment 'dmz' is placed twice: (+1) and (+2)");
  }

  @Test
  void two_services_of_one_name() {
    int start = line();
    ServiceTerm one = service("payroll");
    ServiceTerm other = service("payroll");
    refused(
        start,
        provider("Acme").offering(one, other),
        "service 'payroll' is declared twice: (+1) and (+2)");
  }

  @Test
  void two_operators_of_one_name() {
    int start = line();
    OperatorTerm one = operator("Cloud");
    OperatorTerm other = operator("Cloud");
    refused(
        start,
        provider("Acme").hostedBy(one, region("tokyo")).hostedBy(other, region("osaka")),
        "operator 'Cloud' is declared twice: (+1) and (+2)");
  }

  @Test
  void a_blank_name_is_a_fault_of_whatever_has_it() {
    int start = line();
    RegionTerm region = region(" ").holding(zone("", web));
    OutsideTerm line = maintenanceLine(" ");
    PartnerProviderTerm partner = partnerProvider("");
    RecordTerm record = record(" ", RecordKind.ACCOUNTING);
    OperatorTerm operator = operator(" ");
    refused(
        start,
        provider("Acme")
            .hostedBy(operator, region)
            .connectedBy(link("a").from(line).to(web), link("b").from(web).to(partner))
            .organising(record),
        "region ' ' has a blank name (+1)",
        "zone '' has a blank name (+1)",
        "maintenance line ' ' has a blank name (+2)",
        "partner provider '' has a blank name (+3)",
        "record ' ' has a blank name (+4)",
        "operator ' ' has a blank name (+5)");
  }
}
