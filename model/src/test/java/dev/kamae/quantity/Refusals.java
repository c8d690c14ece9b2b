package dev.kamae.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Holds a refusal to its whole message. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(String message, Executable value) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, value).getMessage());
  }
}
