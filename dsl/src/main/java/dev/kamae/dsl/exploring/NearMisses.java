package dev.kamae.dsl.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.fact.Element;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Postures made out of one: with all that a pattern asks, with no more than that, and with one thing too little.
 *
 * <pre>{@code
 * Posture whole = NearMisses.completed(new HarborLogistics().posture(), PATTERN_2, date).orElseThrow();
 * NearMisses.of(whole, PATTERN_2, date).forEach(each -> System.out.println(each.changes() + " opens " + each.opens()));
 * }</pre>
 */
public final class NearMisses {

  private NearMisses() {}

  /**
   * The posture with all that the pattern asks as of the date, done by machines and people alike; empty where it takes
   * more than facts, as where there is no component to watch.
   */
  public static Optional<Posture> completed(Posture posture, Pattern pattern, LocalDate date) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    return Whole.meeting(posture, pattern, date);
  }

  /**
   * The posture with every item that it meets exactly at its reference value, and with what that brings along; empty
   * where it does not meet the pattern.
   */
  public static Optional<Posture> atTheLimit(Posture meeting, Pattern pattern, LocalDate date) {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    Assessment assessment = AspSaasGuideline.assess(meeting, date);
    return Whole.meeting(Change.made(meeting, Limits.all(assessment, pattern)), pattern, date);
  }

  /** All near misses of a posture that meets the pattern as of the date. */
  public static Stream<NearMiss> of(Posture meeting, Pattern pattern, LocalDate date) {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    Assessment assessment = AspSaasGuideline.assess(meeting, date);
    Stream<NearMiss> values = Limits.elements(assessment, pattern)
        .flatMap(each -> missing(meeting, pattern, each).stream());
    Stream<NearMiss> controls = Absence.ALL.stream()
        .flatMap(absence -> meeting
            .elements()
            .filter(absence::fits)
            .map(each -> absent(assessment, pattern, absence, each)));
    return Stream.concat(values, controls);
  }

  /** One of them; empty where there is nothing to take away. */
  static Optional<NearMiss> of(Posture limit, Pattern pattern, LocalDate date, Digits digits) {
    Assessment assessment = AspSaasGuideline.assess(limit, date);
    if (digits.next(2) == 0) {
      List<ElementResult<?>> elements = Limits.elements(assessment, pattern).toList();
      return elements.isEmpty() ? Optional.empty() : missing(limit, pattern, digits.of(elements));
    }
    Absence absence = digits.of(Absence.ALL);
    List<Element> elements = limit.elements().filter(absence::fits).toList();
    return elements.isEmpty()
        ? Optional.empty()
        : Optional.of(absent(assessment, pattern, absence, digits.of(elements)));
  }

  private static <V> Optional<NearMiss> missing(
      Posture limit, Pattern pattern, ElementResult<V> element) {
    Item<V> item = element.item();
    V reference = element.reference(pattern).orElseThrow();
    V least = item.comparison().least(reference);
    return Short.of(item.comparison(), reference).map(value -> {
      List<Change> changes = element.atReference(pattern).stream()
          .flatMap(each -> saying(each, least, value))
          .toList();
      List<Change> all =
          value instanceof AuthenticationPolicy ? withRules(changes, limit) : changes;
      return NearMiss.of(limit, all, Set.of(item));
    });
  }

  /** A password where there was none asks for rules, whose absence would open the requirement too. */
  private static List<Change> withRules(List<Change> changes, Posture limit) {
    ElementName provider = ElementName.of(limit.provider());
    Stream<Change> rules = Stream.of(
        new Change.Say<>(provider, AccessFacts.PASSWORDS_MANAGED, true),
        new Change.Say<>(provider, AccessFacts.PASSWORDS_EXPIRE_AFTER, Span.of(3, Unit.MONTHS)));
    return Stream.concat(changes.stream(), rules).toList();
  }

  @SuppressWarnings("unchecked")
  private static <V> Stream<Change> saying(Wanted wanted, V least, V value) {
    return wanted instanceof Wanted.Value<?> said
            && said.value().filter(least::equals).isPresent()
        ? Stream.of(saying((Wanted.Value<V>) said, value))
        : Stream.empty();
  }

  private static <V> Change saying(Wanted.Value<V> wanted, V value) {
    return new Change.Say<>(ElementName.of(wanted.element()), wanted.fact(), value);
  }

  private static NearMiss absent(
      Assessment assessment, Pattern pattern, Absence absence, Element element) {
    Change deny = new Change.Deny(ElementName.of(element), absence.fact());
    Set<Clause> opens = new HashSet<>(absence.opens());
    opens.removeIf(each -> isOutOf(assessment, each, pattern));
    return NearMiss.of(assessment.posture(), List.of(deny), opens);
  }

  private static boolean isOutOf(Assessment assessment, Clause clause, Pattern pattern) {
    return switch (assessment.verdict(clause, pattern)) {
      case NOT_APPLICABLE, NO_REFERENCE -> true;
      default -> false;
    };
  }
}
