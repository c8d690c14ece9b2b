package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.exploring.Postures;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Fit;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the accepted gaps of every posture. */
class AcceptedGapsProperties {

  private static List<Gap> gaps(Posture posture, Pattern pattern) {
    return new OpenAt(AspSaasGuideline.assess(posture, LocalDate.of(2026, 4, 1)), pattern)
        .of(Level.ALL::includes).stream().map(Shortfall::gap).toList();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void every_gap_is_read_as_it_was_written(
      @ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    for (Gap each : gaps(posture, pattern)) {
      assertEquals(each, GapLine.read(GapLine.of(each)));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void no_two_gaps_have_one_key(@ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    List<Gap> gaps = gaps(posture, pattern);

    assertEquals(gaps.size(), gaps.stream().map(Gap::key).distinct().count());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void every_gap_is_within_itself(@ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    for (Gap each : gaps(posture, pattern)) {
      assertTrue(each.isWithin(each), GapLine.of(each));
    }
  }

  @Property
  void an_element_may_have_any_name(
      @ForAll("names") String name, @ForAll ElementKind kind, @ForAll boolean said) {
    Gap gap = new Gap(
        new Gap.Key(Item.LIVENESS_INTERVAL, kind, name, ""), said ? GapValue.NO : GapValue.UNSAID);

    assertEquals(gap, GapLine.read(GapLine.of(gap)));
  }

  @Property
  void whatever_is_within_an_accepted_value_reaches_what_that_reaches(
      @ForAll("spans") Span declared, @ForAll("spans") Span accepted) {
    for (Item<Span> item : List.of(
        Item.LIVENESS_INTERVAL,
        Item.USER_REPORT_INTERVAL,
        Item.USAGE_LOG_RETENTION,
        Item.EXCEPTION_AND_SECURITY_LOG_RETENTION)) {
      boolean within =
          new GapValue.Declared<>(item, declared).isWithin(new GapValue.Declared<>(item, accepted));
      for (Pattern each : Pattern.ALL) {
        Span reference = item.reference().at(each).orElseThrow();
        assertTrue(
            !within || !reaches(item, accepted, reference) || reaches(item, declared, reference),
            item + " " + declared + " within " + accepted + " at " + each);
      }
    }
  }

  private static boolean reaches(Item<Span> item, Span value, Span reference) {
    return item.comparison().compare(value, reference) == Fit.MEETS;
  }

  @Property
  void a_value_is_never_within_silence_and_always_within_absence(@ForAll("spans") Span declared) {
    GapValue value = new GapValue.Declared<>(Item.LIVENESS_INTERVAL, declared);

    assertTrue(value.isWithin(GapValue.NO));
    assertTrue(!value.isWithin(GapValue.UNSAID));
    assertTrue(!GapValue.NO.isWithin(value));
    assertTrue(!GapValue.UNSAID.isWithin(value));
  }

  @Provide
  Arbitrary<Posture> postures() {
    return Postures.postures();
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(Arbitraries.longs().between(1, 400), Arbitraries.of(Unit.class))
        .as(Span::of);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(" | ", "a | b | PT5M", "#", " x ", "no: y", "|"),
        Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1),
        Arbitraries.strings().withCharRange('あ', '龠').ofMinLength(1));
  }
}
