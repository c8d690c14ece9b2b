package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.SpanTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of single terms, for descriptions that are written by hand but for a part:
 *
 * <pre>{@code
 * @Property
 * void whatever_the_firewall_says(@ForAll("firewalls") FirewallTerm firewall) {
 *   Description description = () -> new AcmePayroll().describe()
 *       .housedIn(building("annex").with(serverRoom("A-1").holding(firewall)));
 *   …
 * }
 *
 * @Provide
 * Arbitrary<FirewallTerm> firewalls() {
 *   return Terms.of(FirewallTerm.class);
 * }
 * }</pre>
 */
public final class Terms {

  private static final int MOST_WORDS = 6;

  private Terms() {}

  /**
   * Terms of the class, each with up to six words that do not contradict each other; of an abstract class such as
   * {@code ComponentTerm}, terms of all its kinds. Whatever has to refer to a component refers to one of those that
   * stand. Names differ, as {@code server-1-4711} does.
   *
   * @throws IllegalArgumentException "no word makes a String out of 0 components that stand"
   */
  public static <T> Arbitrary<T> of(Class<T> type, ComponentTerm<?>... standing) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(standing, "standing");
    Arrays.stream(standing).forEach(each -> Objects.requireNonNull(each, "standing"));
    Cast cast = new Cast(List.copyOf(Arrays.asList(standing)));
    if (made(type, 0, List.of(), cast).isEmpty()) {
      throw new IllegalArgumentException("no word makes a %s out of %d components that stand"
          .formatted(type.getSimpleName(), standing.length));
    }
    return Combinators.combine(Sketches.NUMBER, Sketches.choices(MOST_WORDS))
        .as((number, choices) -> made(type, number, choices, cast))
        .filter(Optional::isPresent)
        .map(each -> type.cast(each.get()));
  }

  /** Lengths of time on both sides of every reference value. */
  public static Arbitrary<SpanTerm> spans() {
    return Arbitraries.of(Spans.ALL);
  }

  private static Optional<Object> made(Class<?> type, int number, List<Choice> choices, Cast cast) {
    Names names = new Names(each -> each + "-" + number);
    if (type == SpanTerm.class) {
      return Optional.of(new Digits(number).of(Spans.ALL));
    }
    if (type == ServiceTerm.class) {
      return Optional.of(new ServiceSketch(choices, List.of()).term(names));
    }
    if (type == OperatorTerm.class) {
      return Optional.of(
          new OperatorSketch(List.of(new OperatorSketch.EvidenceSketch(0, List.of(number))))
              .term(names));
    }
    return type == LinkTerm.class
        ? new LinkSketch(number, number, List.of(), choices).term(names, cast)
        : said(type, new Digits(number), choices, cast, names);
  }

  private static Optional<Object> said(
      Class<?> type, Digits digits, List<Choice> choices, Cast cast, Names names) {
    List<Word> starts = Vocabulary.firstWords().stream()
        .filter(each -> type.isAssignableFrom(Sections.made(each)))
        .toList();
    return starts.isEmpty()
        ? Optional.empty()
        : begun(digits.of(starts), digits, cast, names)
            .map(bare ->
                canSay(bare.getClass()) ? Repertoire.said(bare, choices, cast, names) : bare)
            .filter(type::isInstance)
            .filter(term -> !canSay(term.getClass()) || isAccepted(term, cast));
  }

  private static Optional<Object> begun(Word first, Digits digits, Cast cast, Names names) {
    return first.parameters().equals(List.of(String.class)) && Probe.hasPlace(Sections.made(first))
        ? Optional.of(first.on(null, names.next(first.name())))
        : Sections.begun(first, digits, cast, names);
  }

  /** Whether it contradicts neither itself nor what stands. */
  private static boolean isAccepted(Object term, Cast cast) {
    Stream<ComponentTerm<?>> standing = cast.members().isEmpty()
        ? Probe.standing()
        : cast.members().stream().map(each -> (ComponentTerm<?>) each);
    return Probe.elements(standing, term).findAny().isPresent();
  }

  /** Whether the term has a place of its own in a description, where it is asked what it can say. */
  private static boolean canSay(Class<?> term) {
    return Sections.section(term).isPresent() || Probe.hasPlace(term);
  }
}
