package dev.kamae.dsl.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldTest {

  @Test
  void sets_that_differ_are_told_in_the_order_of_their_texts() {
    AssertionError broken = assertThrows(
        AssertionError.class,
        () -> Hold.same(
            new LinkedHashSet<>(List.of("c", "a", "b")),
            new LinkedHashSet<>(List.of("d", "b")),
            "open"));
    assertEquals("open: expected [a, b, c], but was [b, d]", broken.getMessage());
  }

  @Test
  void lists_that_differ_are_told_as_they_are() {
    AssertionError broken =
        assertThrows(AssertionError.class, () -> Hold.same(List.of("b", "a"), List.of(), "steps"));
    assertEquals("steps: expected [b, a], but was []", broken.getMessage());
  }
}
