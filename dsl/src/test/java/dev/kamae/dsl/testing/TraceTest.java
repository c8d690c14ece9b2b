package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceTest {

  @Test
  void of_lines_has_each_once_and_none_that_is_unknown() {
    SourceLine one = new SourceLine("com.acme.Acme", "Acme.java", 1);
    SourceLine seven = new SourceLine("com.acme.Acme", "Acme.java", 7);
    AssertionError error =
        Trace.ofLines(new AssertionError(), List.of(seven, SourceLine.UNKNOWN, one, seven));

    assertEquals(
        List.of("com.acme.Acme.describe(Acme.java:7)", "com.acme.Acme.describe(Acme.java:1)"),
        Stream.of(error.getStackTrace()).map(StackTraceElement::toString).toList());
  }
}
