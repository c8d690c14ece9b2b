package dev.kamae.dsl;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import java.util.List;
import java.util.Optional;

/**
 * The first words of the section {@code accepting}: a gap with what it is accepted at. Clause, value, element,
 * reason, owner and last day must all be said. Only a gap can be accepted; what is undeclared cannot, because
 * nobody knows what there is to accept.
 *
 * <pre>{@code
 * accepting(gap(LIVENESS_INTERVAL, minutes(30)).of(batch)
 *     .because("the old scheduler cannot go faster").ownedBy("Sato, operations").until(2026, 9, 30))
 * }</pre>
 */
abstract class WaiverWords extends ComponentWords {

  private static final String VERB = "accepts";

  WaiverWords() {}

  /** The gap of an interval, a delay or a retention, accepted at this value and stricter ones. */
  public static GapStage gap(Item<Span> item, SpanTerm value) {
    Saying.given(item, value);
    return gap(Figure.of(item, value));
  }

  /** The gap of an availability, accepted at this value and higher ones. */
  public static GapStage gap(Item<Percent> item, PercentTerm value) {
    Saying.given(item, value);
    return gap(Figure.of(item, value, VERB));
  }

  /** The gap of a number of generations, accepted at this number and higher ones. */
  public static GapStage gap(Item<Generations> item, int generations) {
    Saying.given(item);
    return gap(Figure.of(item, generations, VERB));
  }

  /** The gap of a standby, accepted at this one and stricter ones. */
  public static GapStage gap(Item<Standby> item, Standby value) {
    Saying.given(item, value);
    return gap(Figure.right(item, value));
  }

  /** The gap of a check of backups, as in {@code gap(BACKUP_CHECK, onceIn(months(1)))}. */
  public static GapStage gap(Item<BackupCheck> item, BackupCheckTerm value) {
    Saying.given(item, value);
    return gap(Figure.of(item, value, VERB));
  }

  /** The gap of an authentication, accepted at one of these alternatives and stronger ones. */
  public static GapStage gap(
      Item<AuthenticationPolicy> item, FactorTerm first, FactorTerm... more) {
    Saying.given(item);
    List<FactorTerm> ways = List.of(Varargs.joined(said(item), first, more));
    return gap(Figure.of(item, ways));
  }

  /** The gap of an encryption, accepted at these protocols and safe ones. */
  public static GapStage gap(Item<Encryption> item, ProtocolsTerm value) {
    Saying.given(item, value);
    return gap(Figure.of(item, value, VERB));
  }

  /** The gap of an item whose control is {@code ABSENT}, such as no IDS; any value is accepted with it. */
  public static GapStage gap(Item<?> item, AbsenceConstant absent) {
    Saying.given(item, absent);
    return new GapStage(said(item), Optional.of(new AcceptedGap.OfAbsence(item)));
  }

  /**
   * The gap of a requirement, accepted as long as no other facts fall short of it, as in
   * {@code gap(II_6_1_1, INCIDENTS_RECORDED)}; the facts are those that were denied.
   */
  public static GapStage gap(Measure requirement, Fact<?> denied, Fact<?>... more) {
    return ofFacts(requirement, denied, more);
  }

  /** The gap of a practice, accepted as long as no other facts fall short of it. */
  public static GapStage gap(Practice practice, Fact<?> denied, Fact<?>... more) {
    return ofFacts(practice, denied, more);
  }

  private static GapStage ofFacts(Clause clause, Fact<?> denied, Fact<?>... more) {
    Saying.given(clause);
    List<Fact<?>> facts = List.of(Varargs.joined(said(clause), denied, more));
    return new GapStage(said(clause), Optional.of(new AcceptedGap.OfFacts(clause, facts)));
  }

  private static <V> GapStage gap(Figure<V> figure) {
    Saying saying = said(figure.item());
    return new GapStage(
        figure.wrong().map(saying::plusFault).orElse(saying),
        figure.value().map(each -> new AcceptedGap.OfValue<>(figure.item(), each)));
  }

  private static Saying said(Clause clause) {
    return Saying.here("gap(" + clause.id() + ")");
  }
}
