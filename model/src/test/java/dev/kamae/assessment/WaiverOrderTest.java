package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.ElementKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaiverOrderTest {

  private static Waiver of(String server) {
    return Waiver.builder()
        .gap(new AcceptedGap.OfAbsence(LIVENESS_INTERVAL))
        .element(new WaivedElement(ElementKind.SERVER, server))
        .reason("it goes next year")
        .owner("Sato")
        .lastDay(TODAY)
        .source(line(3))
        .build();
  }

  private static List<String> listed(String... servers) {
    Posture posture = posture()
        .addAllWaivers(Stream.of(servers).map(WaiverOrderTest::of).toList())
        .build();
    return Waivers.over(AspSaasGuideline.assess(posture, TODAY), PATTERN_1).all().stream()
        .map(each -> each.waiver().element().orElseThrow().name())
        .toList();
  }

  @Test
  void waivers_of_one_clause_stand_by_the_names_of_their_elements_however_they_were_declared() {
    assertEquals(List.of("a", "b"), listed("a", "b"));
    assertEquals(List.of("a", "b"), listed("b", "a"));
  }
}
