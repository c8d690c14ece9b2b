package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.RunnableTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the words to the posture, or to one message that says all that is wrong. */
class DescriptionTest {

  @Test
  void one_line_makes_a_posture() {
    Posture posture = new OneLine().posture();
    assertEquals("Acme", posture.provider().name());
    assertEquals("dev.kamae.described.DescriptionTest$OneLine", posture.description());
  }

  @Test
  void a_lambda_is_named_by_the_class_that_holds_it() {
    Description description = () -> provider("Acme");
    assertEquals("dev.kamae.described.DescriptionTest", description.posture().description());
  }

  @Test
  void topics_exist_that_nobody_speaks_of() {
    assertEquals(
        List.of(
            "outage",
            "fault",
            "performance loss",
            "usage",
            "exceptions",
            "security events",
            "simple",
            "network",
            "application",
            "service data",
            "management information",
            "configuration",
            "users",
            "administrators"),
        new OneLine().posture().topics().stream().map(Element::name).toList());
  }

  @Test
  void the_message_lists_all_faults() {
    int start = Refused.line();
    ProviderTerm provider = provider("Acme");
    ServerTerm web = server(" ");
    ServerTerm db = server("");
    Description description =
        () -> provider.housedIn(building("Tokyo").with(serverRoom("T-401").holding(db, web)));
    assertEquals(
        """
        The description of 'Acme' has 2 faults:
        - server ' ' has a blank name (DescriptionTest.java:%d)
        - server '' has a blank name (DescriptionTest.java:%d)""".formatted(start + 2, start + 3),
        assertThrows(DescriptionException.class, description::posture).getMessage());
  }

  @Test
  void one_fault_is_one_fault() {
    int start = Refused.line();
    ProviderTerm provider = provider(" ");
    Description description = () -> provider;
    assertEquals(
        """
        The description of ' ' has 1 fault:
        - provider ' ' has a blank name (DescriptionTest.java:%d)""".formatted(start + 1),
        assertThrows(DescriptionException.class, description::posture).getMessage());
  }

  @Test
  void null_is_refused_at_once() {
    int start = Refused.line();
    ServerTerm web = server("web-1");
    assertEquals(
        """
        A description has 1 fault:
        - null was given to running(...) of server 'web-1' (DescriptionTest.java:%d)""".formatted(start + 1),
        assertThrows(DescriptionException.class, () -> web.running((RunnableTerm) null))
            .getMessage());
  }

  @Test
  void a_description_that_gives_null_is_named() {
    Description description = () -> null;
    assertEquals(
        List.of("describe() of dev.kamae.described.DescriptionTest gives null"),
        assertThrows(DescriptionException.class, description::posture).faults());
  }

  @Test
  void a_term_has_the_line_of_its_first_word() {
    int start = Refused.line();
    ServerTerm web = server("web");
    ServerTerm standing = web.standingBy(HOT);
    Description description = () -> Stand.standing(standing);
    assertEquals(
        new SourceLine("dev.kamae.described.DescriptionTest", "DescriptionTest.java", start + 1),
        description.posture().components().get(0).source());
  }

  private static final class OneLine implements Description {
    @Override
    public ProviderTerm describe() {
      return provider("Acme");
    }
  }
}
