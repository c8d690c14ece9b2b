package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import dev.kamae.posture.fact.SourceLine;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Where the line of a description leads to. */
class SourceUriTest {

  @Test
  void is_a_name_of_our_own_where_no_file_is_found() {
    SourceLine gone = new SourceLine("com.acme.Acme", "Acme.java", 41);

    assertEquals(URI.create("posture:/com/acme/Acme.java?line=41"), SourceUri.of(gone));
    assertEquals(URI.create("posture:/unknown"), SourceUri.of(SourceLine.UNKNOWN));
  }

  @Test
  void is_found_for_classes_without_a_package() {
    assertEquals("Acme.java", new SourceLine("Acme", "Acme.java", 1).path());
  }

  @Test
  void is_a_file_with_its_line() {
    SourceLine here = new SourceLine(getClass().getName(), "SourceUriTest.java", 7);
    URI file =
        OwnModule.file("src/test/java/dev/kamae/dsl/testing/SourceUriTest.java").toUri();

    assertEquals(URI.create(file + "?line=7"), SourceUri.of(here));
  }
}
