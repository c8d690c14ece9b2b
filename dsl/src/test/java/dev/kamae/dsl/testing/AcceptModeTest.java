package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptModeTest {

  private static AcceptMode of(String property) {
    return AcceptMode.of(Optional.of(property), Optional.empty());
  }

  private static String refusal(String property, Optional<String> ci) {
    return assertThrows(AcceptedGapsException.class, () -> AcceptMode.of(Optional.of(property), ci))
        .getMessage();
  }

  @Test
  void follows_the_system_property() {
    assertEquals(AcceptMode.COMPARE, AcceptMode.of(Optional.empty(), Optional.empty()));
    assertEquals(AcceptMode.COMPARE, of("false"));
    assertEquals(AcceptMode.ACCEPT, of("true"));
    assertEquals(AcceptMode.ACCEPT, of(""));
    assertEquals(AcceptMode.DROP_CLOSED, of("closed"));
  }

  @Test
  void refuses_another_word() {
    assertEquals(
        "-Dkamae.accept=yes is not known: say true (accept all that is open), closed (drop what is"
            + " closed) or false",
        refusal("yes", Optional.empty()));
  }

  @Test
  void refuses_to_write_on_a_build_server() {
    assertEquals(
        "Gaps are accepted by people, not by a build server: -Dkamae.accept=true is refused where the"
            + " environment says CI=true",
        refusal("true", Optional.of("true")));
    assertEquals(
        "Gaps are accepted by people, not by a build server: -Dkamae.accept=closed is refused where"
            + " the environment says CI=1",
        refusal("closed", Optional.of("1")));
  }

  @Test
  void compares_on_a_build_server_as_everywhere() {
    assertEquals(AcceptMode.COMPARE, AcceptMode.of(Optional.empty(), Optional.of("true")));
    assertEquals(AcceptMode.ACCEPT, AcceptMode.of(Optional.of("true"), Optional.of("false")));
    assertEquals(AcceptMode.ACCEPT, AcceptMode.of(Optional.of("true"), Optional.of("")));
  }
}
