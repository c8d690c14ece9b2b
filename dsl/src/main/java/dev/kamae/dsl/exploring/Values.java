package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.PlaceTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.posture.fact.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value of every fact that can be said, as the simplest use of some word says it. */
final class Values {

  private static final int NESTED = 40;
  private static final Map<Fact<?>, Object> KNOWN = known();

  private Values() {}

  /** A value of the fact. */
  @SuppressWarnings("unchecked")
  static <T> Optional<T> of(Fact<T> fact) {
    return fact.plainYes().or(() -> Optional.ofNullable((T) KNOWN.get(fact)));
  }

  private static Map<Fact<?>, Object> known() {
    Map<Fact<?>, Object> known = new HashMap<>();
    bareTerms()
        .flatMap(bare -> Stream.concat(Stream.of(bare), said(bare)))
        .flatMap(term -> Probe.claims(term).stream())
        .filter(each -> each.claim().said().isYes())
        .forEach(
            each -> known.putIfAbsent(each.claim().fact(), each.claim().said().get()));
    return known;
  }

  /** Some facts are said by words of an argument, which take a larger number. */
  private static Stream<Object> said(Object bare) {
    return IntStream.range(0, bare instanceof ServiceTerm ? NESTED : 1)
        .boxed()
        .flatMap(number -> Repertoire.of(bare.getClass()).ways().stream()
            .map(way -> way.on(bare, number, Probe.STAND, Names.plain())));
  }

  private static Stream<Object> bareTerms() {
    Stream<Object> sections = IntStream.range(0, Sections.STARTS.size()).mapToObj(Sections::bare);
    Stream<Object> parts = Stream.<Class<?>>of(
            ComponentTerm.class,
            PlaceTerm.class,
            ServerRoomTerm.class,
            ServiceTerm.class,
            InformationTerm.class)
        .flatMap(each -> Vocabulary.firstWords(each).stream())
        .map(each -> Probe.bare(Sections.made(each)));
    return Stream.of(sections, parts, Stream.of(Probe.bare(LinkTerm.class))).flatMap(each -> each);
  }
}
