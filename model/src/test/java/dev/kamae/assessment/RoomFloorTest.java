package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Practice.III_4_1_1_III;
import static dev.kamae.posture.facility.FacilityFacts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server room is on the second floor or above, and not under a roof that may leak (Ⅲ.4.1.1 ⅲ). */
class RoomFloorTest {

  private static final String SECOND_OR_ABOVE = "claim.on-second-floor-or-above";
  private static final String NO_LEAK = "claim.not-under-leaking-roof";

  private static Finding finding(String claim, Claim<?>... ofRoom) {
    ServerRoom room = ServerRoom.builder()
        .name("T-401")
        .building("Tokyo DC")
        .facts(Facts.of(List.of(ofRoom)))
        .source(line(8))
        .build();
    Building building = Building.builder()
        .name("Tokyo DC")
        .facts(Facts.NONE)
        .addRoom(room)
        .source(line(9))
        .build();
    return AspSaasGuideline.assess(posture(server("a")).addPlace(building).build(), TODAY)
        .of(III_4_1_1_III)
        .evidence()
        .stream()
        .filter(each -> each.claim().key().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  private static String judged(String claim, Claim<?>... ofRoom) {
    Finding finding = finding(claim, ofRoom);
    return finding.verdict() + " " + finding.source().line();
  }

  private static Claim<Integer> floor(int floor) {
    return said(FLOOR, floor, 3);
  }

  private static Claim<Integer> floors(int floors) {
    return said(FLOORS, floors, 4);
  }

  @Test
  void the_second_floor_will_do_and_the_first_will_not() {
    assertEquals("MET 3", judged(SECOND_OR_ABOVE, floor(2)));
    assertEquals("GAP 3", judged(SECOND_OR_ABOVE, floor(1)));
  }

  @Test
  void a_room_below_the_top_floor_is_not_under_the_roof() {
    assertEquals("MET 3", judged(NO_LEAK, floor(3), floors(4)));
    assertEquals("GAP 3", judged(NO_LEAK, floor(4), floors(4)));
  }

  @Test
  void whoever_does_not_say_both_floors_says_nothing_save_of_a_basement() {
    assertEquals("UNDECLARED 8", judged(NO_LEAK));
    assertEquals("UNDECLARED 8", judged(NO_LEAK, floors(4)));
    assertEquals("UNDECLARED 3", judged(NO_LEAK, floor(1)));
    assertEquals("MET 3", judged(NO_LEAK, floor(-1)));
  }

  @Test
  void a_roof_that_does_not_leak_may_be_above() {
    assertEquals(
        "MET 5", judged(NO_LEAK, floor(4), floors(4), said(ROOF_SAFE_FROM_LEAKS, true, 5)));
    assertEquals("GAP 3", judged(NO_LEAK, floor(4), floors(4), denied(ROOF_SAFE_FROM_LEAKS, 5)));
  }

  @Test
  void it_falls_short_by_the_roof_or_by_the_floors() {
    assertEquals(List.of(ROOF_SAFE_FROM_LEAKS, FLOOR, FLOORS), finding(NO_LEAK).facts());
  }
}
