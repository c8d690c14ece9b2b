package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** No two variables of a description are alike. */
class VariablesTest {

  @Test
  void those_that_would_read_alike_are_numbered() {
    Variables variables = new Variables();

    assertEquals("web1", variables.of("component", "web-1"));
    assertEquals("web1_2", variables.of("component", "web 1"));
    assertEquals("web1_3", variables.of("link", "web-1"));
    assertEquals("web1", variables.of("component", "web-1"));
  }
}
