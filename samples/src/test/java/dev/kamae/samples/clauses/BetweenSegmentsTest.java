package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Finding;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.NetworkTerm;
import dev.kamae.dsl.PlatformTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Measure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the inside, links between segments are asked about (Ⅲ.3.1.4), not those that stay within one. */
class BetweenSegmentsTest {

  private static final PlatformTerm PROXY = platform("proxy");
  private static final ServerTerm WEB = server("web-1").running(PROXY);
  private static final ServerTerm APP = server("app-1");
  private static final ServerTerm DB = server("db-1");
  private static final SegmentTerm DMZ = segment("dmz").of(WEB, APP);
  private static final SegmentTerm CORE = segment("core").of(DB);

  private static List<String> asked(NetworkTerm... network) {
    Description description = () -> provider("Example KK")
        .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(WEB, APP, DB)))
        .connectedBy(noExternalLinks())
        .connectedBy(network);
    return AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1))
        .of(Measure.III_3_1_4)
        .requirement()
        .open()
        .stream()
        .map(Finding::element)
        .map(each -> each.kind() + " " + each.name())
        .toList();
  }

  @Test
  void a_link_from_one_segment_to_another_is_asked_about() {
    List<String> link = List.of("INNER_LINK x");

    assertEquals(link, asked(DMZ, CORE, link("x").from(DMZ).to(CORE)));
    assertEquals(link, asked(DMZ, CORE, link("x").from(PROXY).to(DB)));
    assertEquals(link, asked(DMZ, CORE, link("x").from(DMZ).to(DB)));
  }

  @Test
  void a_link_within_a_segment_is_not() {
    List<String> otherwise = List.of("PROVIDER Example KK");

    assertEquals(otherwise, asked(DMZ, CORE, link("x").from(WEB).to(APP)));
    assertEquals(otherwise, asked(DMZ, CORE, link("x").from(PROXY).to(APP)));
    assertEquals(otherwise, asked(DMZ, CORE, link("x").from(APP).to(DMZ)));
  }

  @Test
  void a_link_between_what_stands_in_no_segment_is_asked_about() {
    assertEquals(List.of("INNER_LINK x"), asked(link("x").from(WEB).to(DB)));
  }
}
