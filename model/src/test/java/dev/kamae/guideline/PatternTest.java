package dev.kamae.guideline;

import static dev.kamae.guideline.Demand.HIGH;
import static dev.kamae.guideline.Demand.LOW;
import static dev.kamae.guideline.Demand.MIDDLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatternTest {

  @Test
  void demands_what_the_guideline_says() {
    assertEquals(
        List.of(
            "1 HIGH HIGH",
            "2 HIGH MIDDLE",
            "3 HIGH LOW",
            "4 LOW HIGH",
            "5 LOW MIDDLE",
            "6 LOW LOW"),
        Pattern.ALL.stream()
            .map(each -> each.number() + " " + each.confidentiality() + " " + each.availability())
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void is_found_by_its_demands(Pattern pattern) {
    assertEquals(pattern, Pattern.demanding(pattern.confidentiality(), pattern.availability()));
  }

  @Test
  void of_middle_confidentiality_is_refused() {
    for (Demand availability : List.of(HIGH, MIDDLE, LOW)) {
      assertEquals(
          "confidentiality is HIGH or LOW, not MIDDLE",
          assertThrows(
                  IllegalArgumentException.class, () -> Pattern.demanding(MIDDLE, availability))
              .getMessage());
    }
  }

  @Test
  void is_as_strict_as_those_that_demand_no_more() {
    assertEquals(
        List.of("123456", "2356", "36", "456", "56", "6"),
        Pattern.ALL.stream().map(PatternTest::noStricter).toList());
  }

  private static String noStricter(Pattern pattern) {
    return Pattern.ALL.stream()
        .filter(pattern::isAtLeastAsStrictAs)
        .map(each -> Integer.toString(each.number()))
        .reduce("", String::concat);
  }
}
