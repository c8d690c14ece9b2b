package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.USAGE_LOG_RETENTION;
import static dev.kamae.guideline.Measure.II_6_1_1;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.IncidentsTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.dsl.WaiverTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Fit;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A waiver lies over a verdict, and never longer nor for more than was accepted. */
class WaiverProperties {

  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
  private static final ServerTerm WEB = server("web");
  private static final ServerTerm BATCH = server("batch");
  private static final ProviderTerm ACME = Stand.standing(WEB, BATCH);

  @Property(tries = 100)
  void waivers_change_no_verdict_and_without_them_all_is_as_it_was(
      @ForAll("spans") Span declared,
      @ForAll("spans") Span accepted,
      @ForAll Pattern pattern,
      @ForAll @IntRange(min = -60, max = 60) int days) {
    ProviderTerm bare = declaring(declared);
    Assessment without = assess(bare, days);
    Assessment with = assess(accepting(bare, accepted), days);

    assertEquals(verdicts(without), verdicts(with));
    HeadCount head = Waivers.over(with, pattern).gaps(Level.ALL);
    assertEquals(without.totals(pattern).count(Level.ALL, Verdict.GAP), head.without());
    assertEquals(
        new HeadCount(head.without(), head.without()),
        Waivers.over(without, pattern).gaps(Level.ALL));
  }

  @Property(tries = 300)
  void a_value_worse_than_accepted_or_not_comparable_with_it_is_never_covered(
      @ForAll("spans") Span declared,
      @ForAll("spans") Span accepted,
      @ForAll Pattern pattern,
      @ForAll @IntRange(min = 0, max = 60) int days) {
    Assessment assessment = assess(accepting(declaring(declared), accepted), -days);

    for (JudgedWaiver each : Waivers.over(assessment, pattern).all()) {
      Comparison<Span> comparison =
          each.waiver().clause() == LIVENESS_INTERVAL ? Comparison.AT_MOST : Comparison.AT_LEAST;
      boolean isItem = each.waiver().clause() != II_6_1_1;
      if (isItem && comparison.compare(declared, accepted) != Fit.MEETS) {
        assertFalse(each.state().covers());
      }
    }
  }

  @Property(tries = 100)
  void no_waiver_covers_after_its_last_day(
      @ForAll("spans") Span declared,
      @ForAll Pattern pattern,
      @ForAll @IntRange(min = 1, max = 1000) int days) {
    Waivers waivers = Waivers.over(assess(accepting(declaring(declared), declared), days), pattern);
    assertEquals(0, waivers.gaps(Level.ALL).covered());
    assertFalse(waivers.all().stream().anyMatch(each -> each.state().covers()));
  }

  @Property(tries = 50)
  void another_fact_that_falls_short_is_never_covered(
      @ForAll boolean everyone, @ForAll boolean atOnce, @ForAll Pattern pattern) {
    IncidentsTerm incidents = incidents().notRecorded();
    incidents =
        everyone ? incidents.reportedByAllEmployees() : incidents.notReportedByAllEmployees();
    incidents = atOnce ? incidents.reportedAtOnce() : incidents.notReportedAtOnce();
    WaiverTerm waiver = until(gap(II_6_1_1, INCIDENTS_RECORDED).ofTheProvider());
    Assessment assessment = assess(ACME.organising(incidents).accepting(waiver), -40);

    boolean covered = Waivers.over(assessment, pattern).all().get(0).state().covers();
    assertEquals(everyone && atOnce, covered);
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.of(Unit.class))
        .as(Span::of);
  }

  private static ProviderTerm declaring(Span span) {
    return ACME.watching(liveness().of(BATCH, WEB).every(said(span)))
        .keeping(log(USAGE).keptFor(said(span)))
        .organising(incidents().notRecorded());
  }

  /** A waiver for each of them, if there can be such a gap at all. */
  private static ProviderTerm accepting(ProviderTerm provider, Span span) {
    ProviderTerm all =
        provider.accepting(until(gap(II_6_1_1, INCIDENTS_RECORDED).ofTheProvider()));
    if (!span.isAtMost(Span.of(5, Unit.MINUTES))) {
      all = all.accepting(until(gap(LIVENESS_INTERVAL, said(span)).of(BATCH)));
      all = all.accepting(until(gap(LIVENESS_INTERVAL, said(span)).ofEveryElement()));
    }
    return span.isAtLeast(Span.of(3, Unit.MONTHS))
        ? all
        : all.accepting(until(gap(USAGE_LOG_RETENTION, said(span)).of(USAGE)));
  }

  private static WaiverTerm until(ReasonStage gap) {
    return gap.because("it is old").ownedBy("Sato").until(2026, 9, 30);
  }

  private static SpanTerm said(Span span) {
    int amount = (int) span.amount();
    return switch (span.unit()) {
      case SECONDS -> seconds(amount);
      case MINUTES -> minutes(amount);
      case HOURS -> hours(amount);
      case DAYS -> days(amount);
      case WEEKS -> weeks(amount);
      case MONTHS -> months(amount);
      case YEARS -> years(amount);
    };
  }

  /** So many days after the last day of the waivers. */
  private static Assessment assess(ProviderTerm provider, int days) {
    Description description = () -> provider;
    return AspSaasGuideline.assess(description.posture(), LAST.plusDays(days));
  }

  private static Map<String, List<Verdict>> verdicts(Assessment assessment) {
    Map<String, List<Verdict>> verdicts = new TreeMap<>();
    for (Clause each : assessment.totals(Pattern.PATTERN_1).clauses()) {
      verdicts.put(
          each.id(),
          Pattern.ALL.stream().map(at -> assessment.verdict(each, at)).toList());
    }
    return verdicts;
  }
}
