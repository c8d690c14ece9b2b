package dev.kamae.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.quantity.Spans.Three;
import dev.kamae.quantity.Spans.Two;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class LaxerProperties {

  @Property
  void of_spans_does_not_depend_on_their_order(@ForAll("spans") Three spans) {
    assertOrderless(Comparison.AT_MOST, spans.one(), spans.second(), spans.third());
    assertOrderless(Comparison.AT_LEAST, spans.one(), spans.second(), spans.third());
  }

  @Property
  void of_spans_is_never_the_one_that_the_other_surpasses(@ForAll("pairs") Two spans) {
    boolean shorter = spans.one().isAtMost(spans.other()) && !spans.other().isAtMost(spans.one());

    assertTrue(
        !shorter || Comparison.AT_MOST.laxer(spans.one(), spans.other()).equals(spans.other()));
    assertTrue(
        !shorter || Comparison.AT_LEAST.laxer(spans.one(), spans.other()).equals(spans.one()));
  }

  @Property(tries = 300)
  void of_percentages_is_the_worst_of_them(
      @ForAll("percents") Percent one,
      @ForAll("percents") Percent second,
      @ForAll("percents") Percent third) {
    assertOrderless(Comparison.AT_LEAST_PERCENT, one, second, third);
    assertWorst(Comparison.AT_LEAST_PERCENT, one, second, third);
  }

  @Property(tries = 300)
  void of_generations_is_the_worst_of_them(
      @ForAll("generations") Generations one,
      @ForAll("generations") Generations second,
      @ForAll("generations") Generations third) {
    assertOrderless(Comparison.AT_LEAST_GENERATIONS, one, second, third);
    assertWorst(Comparison.AT_LEAST_GENERATIONS, one, second, third);
  }

  @Property
  void of_standbys_is_the_worst_of_them(
      @ForAll Standby one, @ForAll Standby second, @ForAll Standby third) {
    assertOrderless(Comparison.ORDERED, one, second, third);
    assertWorst(Comparison.ORDERED, one, second, third);
  }

  @Property
  void of_backup_checks_is_the_worst_of_them_for_every_value_that_is_printed(
      @ForAll("checks") BackupCheck one,
      @ForAll("checks") BackupCheck second,
      @ForAll("checks") BackupCheck third) {
    assertOrderless(Comparison.EVERY_BACKUP, one, second, third);
    assertWorst(Comparison.EVERY_BACKUP, one, second, BackupCheck.AT_EVERY_BACKUP);
  }

  @Property
  void of_policies_is_the_worst_of_them(
      @ForAll("policies") AuthenticationPolicy one,
      @ForAll("policies") AuthenticationPolicy second,
      @ForAll("policies") AuthenticationPolicy third) {
    assertOrderless(Comparison.ONE_OF_METHODS, one, second, third);
    assertWorst(Comparison.ONE_OF_METHODS, one, second, third);
  }

  @Property
  void of_encryptions_is_the_worst_of_them(
      @ForAll("encryptions") Encryption one,
      @ForAll("encryptions") Encryption second,
      @ForAll("encryptions") Encryption third) {
    assertOrderless(Comparison.ONE_OF_PROTOCOLS, one, second, third);
    assertWorst(Comparison.ONE_OF_PROTOCOLS, one, second, third);
  }

  private static <V> void assertOrderless(Comparison<V> comparison, V one, V second, V third) {
    assertEquals(one, comparison.laxer(one, one));
    assertEquals(comparison.laxer(one, second), comparison.laxer(second, one));
    assertEquals(
        comparison.laxer(comparison.laxer(one, second), third),
        comparison.laxer(one, comparison.laxer(second, third)));
  }

  private static <V> void assertWorst(Comparison<V> comparison, V one, V other, V reference) {
    assertEquals(
        Math.max(
            rank(comparison.compare(one, reference)), rank(comparison.compare(other, reference))),
        rank(comparison.compare(comparison.laxer(one, other), reference)));
  }

  private static int rank(Fit fit) {
    return switch (fit) {
      case MEETS -> 0;
      case UNKNOWN -> 1;
      case FALLS_SHORT -> 2;
    };
  }

  @Provide
  Arbitrary<Three> spans() {
    return Spans.three();
  }

  @Provide
  Arbitrary<Two> pairs() {
    return Spans.two();
  }

  @Provide
  Arbitrary<Percent> percents() {
    return Values.percents();
  }

  @Provide
  Arbitrary<Generations> generations() {
    return Values.generations();
  }

  @Provide
  Arbitrary<BackupCheck> checks() {
    return Values.backupChecks();
  }

  @Provide
  Arbitrary<AuthenticationPolicy> policies() {
    return Values.policies();
  }

  @Provide
  Arbitrary<Encryption> encryptions() {
    return Values.encryptions();
  }
}
