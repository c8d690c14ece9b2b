package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidTest {

  @Test
  void the_example_of_rfc_9562_has_its_uuid() {
    UUID names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertEquals(
        "2ed6657d-e927-568b-95e1-2665a8aea6a2",
        Uuid.of(names, "www.example.com").toString());
  }

  @Test
  void other_parts_make_another_one() {
    assertEquals(Uuid.of("a", "bc"), Uuid.of("a", "bc"));
    assertNotEquals(Uuid.of("a", "bc"), Uuid.of("ab", "c"));
  }
}
