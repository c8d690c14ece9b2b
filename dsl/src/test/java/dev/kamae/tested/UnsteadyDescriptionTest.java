package dev.kamae.tested;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.dsl.testing.PostureAssertions.lawsOf;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.testing.HoldPosture;
import dev.kamae.posture.Described;
import dev.kamae.posture.UnsteadyDescription;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A description that keeps something between two calls is noticed by whoever holds it to anything. */
class UnsteadyDescriptionTest {

  private static final ServerTerm TILL = server("till-1");

  /** Says something else at each call. */
  private static final class Counting implements Description {

    private final Function<Integer, ProviderTerm> said;
    private int calls;

    private Counting(Function<Integer, ProviderTerm> said) {
      this.said = said;
    }

    @Override
    public ProviderTerm describe() {
      return said.apply(++calls);
    }
  }

  private static ProviderTerm kiosk() {
    return provider("Kiosk KK").housedIn(building("Kobe").with(serverRoom("1").holding(TILL)));
  }

  private static String refused(Executable asked) {
    return assertThrows(UnsteadyDescription.class, asked).getMessage();
  }

  private static void assertDiffers(String difference, Function<Integer, ProviderTerm> said) {
    String lines = refused(() -> Described.steady(new Counting(said)))
        .replaceAll("\\(UnsteadyDescriptionTest\\.java:[1-9]\\d*\\)", "(here)");
    assertEquals(
        "dev.kamae.tested.UnsteadyDescriptionTest$Counting says something else when it is asked"
            + " again: " + difference + "; a description keeps nothing between two calls",
        lines);
  }

  @Test
  void another_value() {
    assertDiffers(
        "server 'till-1' liveness interval was PT1M (here), and is PT2M (here)",
        call -> kiosk().watching(liveness().of(TILL).every(minutes(call))));
  }

  @Test
  void another_time_that_somebody_vouches_for() {
    assertDiffers(
        "provider 'Kiosk KK' support one stop was yes (here) attested by Hayashi from 2026-04-01"
            + " until 2027-03-31 (https://example.jp/), and is yes (here) attested by Hayashi from"
            + " 2026-04-01 until 2028-03-31 (https://example.jp/)",
        call -> kiosk()
            .organising(support()
                .oneStop()
                .attestedBy("Hayashi")
                .on(2026, 4, 1)
                .until(2026 + call, 3, 31)
                .evidence("https://example.jp/")));
  }

  @Test
  void what_is_said_once_only() {
    assertDiffers(
        "server 'till-1' standby was HOT (here), and is unsaid",
        call -> provider("Kiosk KK")
            .housedIn(building("Kobe")
                .with(serverRoom("1").holding(call == 1 ? TILL.standingBy(HOT) : TILL))));
  }

  @Test
  void a_no_after_a_yes() {
    assertDiffers(
        "provider 'Kiosk KK' incidents recorded was yes (here), and is no (here)",
        call ->
            kiosk().organising(call == 1 ? incidents().recorded() : incidents().notRecorded()));
  }

  @Test
  void another_element() {
    assertDiffers(
        "where server 'till-1' (here) was, server 'till-2' (here) is",
        call -> provider("Kiosk KK")
            .housedIn(building("Kobe").with(serverRoom("1").holding(server("till-" + call)))));
  }

  @Test
  void an_element_more() {
    assertDiffers(
        "where event 'outage' (here) was, external link 'customers' (here) is",
        call -> call == 1
            ? kiosk()
            : kiosk().connectedBy(link("customers").from(internet()).to(TILL)));
  }

  @Test
  void what_is_no_fact() {
    assertDiffers(
        "number 1 of its segments is another",
        call -> kiosk().connectedBy(segment("inside " + call).of(TILL)));
    assertDiffers(
        "number 1 of its exclusions is another",
        call -> call == 1 ? kiosk() : kiosk().excluding(III_1_1_1, "nobody asks"));
    assertDiffers(
        "number 1 of its services is another",
        call -> kiosk()
            .offering(service("till")
                .demanding(confidentiality(call == 1 ? HIGH : LOW), availability(HIGH))));
  }

  @Test
  void what_cannot_be_said_twice() {
    Iterator<ProviderTerm> once = List.of(kiosk()).iterator();

    assertEquals(
        "dev.kamae.tested.UnsteadyDescriptionTest says something else when it is asked again:"
            + " java.util.NoSuchElementException; a description keeps nothing between two calls",
        refused(() -> Described.steady((Description) once::next)));
  }

  @Test
  void whoever_holds_it_notices() {
    for (Executable each : List.<Executable>of(
        () -> assertThat(Ageing.one()).asOf(Kiosk.DATE),
        () -> checksOf(Ageing.one()).asOf(Kiosk.DATE),
        () -> lawsOf(Ageing.one()).asOf(Kiosk.DATE))) {
      assertEquals(Ageing.REFUSED, refused(each));
    }
    assertEquals(
        Ageing.REFUSED,
        Run.of(OfAgeing.class).thrown("UnsteadyDescriptionTest$OfAgeing").getMessage());
  }

  @Test
  void what_says_the_same_again_is_held_as_before() {
    assertEquals(new Kiosk().posture(), Described.steady(new Kiosk()));
  }

  /** A description that ages. */
  static final class Ageing implements Description {

    static final String REFUSED = """
        dev.kamae.tested.UnsteadyDescriptionTest$Ageing says something else when it is asked again: \
        where provider 'Kiosk 1' (UnsteadyDescriptionTest.java:%1$d) was, \
        provider 'Kiosk 2' (UnsteadyDescriptionTest.java:%1$d) is; \
        a description keeps nothing between two calls""".formatted(Ageing.line());

    private int age;

    static Ageing one() {
      return new Ageing();
    }

    private static int line() {
      return one().posture().source().line();
    }

    @Override
    public ProviderTerm describe() {
      return provider("Kiosk " + ++age);
    }
  }

  @HoldPosture(of = Ageing.class, at = PATTERN_3, asOf = "2026-04-01", reports = false)
  static class OfAgeing {
    @Test
    void nothing() {}
  }
}
