package dev.kamae.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void tell_minutes_from_months() {
    assertEquals(Span.of(5, Unit.MINUTES), Figures.span("PT5M"));
    assertEquals(Span.of(5, Unit.MONTHS), Figures.span("P5M"));
    assertEquals(Span.of(3, Unit.WEEKS), Figures.span("P3W"));
  }

  @Test
  void read_a_dash_as_no_value() {
    assertEquals(
        List.of(Optional.of(Span.of(60, Unit.MINUTES)), Optional.empty()),
        Figures.read(Comparison.AT_MOST, Figures::span, "PT60M -").values());
  }

  @Test
  void in_another_notation_are_refused() {
    assertRefused("P1M5D", () -> Figures.span("P1M5D"));
    assertRefused("WEEKLY", () -> Figures.backupCheck("WEEKLY"));
  }

  private static void assertRefused(String notation, Runnable reading) {
    assertEquals(
        notation, assertThrows(IllegalArgumentException.class, reading::run).getMessage());
  }
}
