package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.DetectionTerm;
import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.RegionPartTerm;
import dev.kamae.dsl.RunnableTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.posture.fact.Said;
import java.lang.reflect.Type;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a term can say of itself.
 *
 * @param ways the words, with arguments where these decide what is spoken of
 * @param contradicted by way, those that cannot be said beside it
 */
record Repertoire(List<Way> ways, List<BitSet> contradicted) {

  private static final Set<Class<?>> PARTS = Set.of(
      RunnableTerm.class,
      ServerRoomTerm.class,
      RegionPartTerm.class,
      DetectionTerm.class,
      InformationTerm.class);
  private static final Set<Class<?>> HOLDING = Set.of(ServerRoomTerm.class, LinkTerm.class);
  private static final Set<String> FLOORS = Set.of("withFloors", "onFloor");
  private static final Map<Class<?>, Repertoire> KNOWN = new ConcurrentHashMap<>();

  /** That of the terms of the class. */
  static Repertoire of(Class<?> term) {
    return KNOWN.computeIfAbsent(term, each -> probed(Probe.bare(each)));
  }

  /** The term with the words chosen, but for those that contradict an earlier one. */
  static Object said(Object bare, List<Choice> choices, Cast cast, Names names) {
    Repertoire all = of(bare.getClass());
    Object term = bare;
    BitSet closed = new BitSet();
    for (Choice each : choices) {
      int way = all.ways.isEmpty() ? 0 : each.way() % all.ways.size();
      if (!all.ways.isEmpty() && !closed.get(way)) {
        term = all.ways.get(way).on(term, each.number(), cast, names);
        closed.or(all.contradicted.get(way));
      }
    }
    return term;
  }

  private static Repertoire probed(Object bare) {
    List<Way> ways = Vocabulary.chainedTo(bare.getClass()).stream()
        .filter(each -> !isStructure(bare.getClass(), each))
        .filter(each -> !each.name().equals("orBy"))
        .flatMap(each -> ways(each, bare))
        .toList();
    List<Map<String, Said<?>>> claims =
        ways.stream().map(each -> each.claims(bare)).toList();
    return new Repertoire(
        ways,
        IntStream.range(0, ways.size())
            .mapToObj(each -> contradicting(each, claims))
            .toList());
  }

  private static BitSet contradicting(int way, List<Map<String, Said<?>>> claims) {
    BitSet contradicting = new BitSet();
    contradicting.set(way);
    IntStream.range(0, claims.size())
        .filter(other -> claims.get(way).entrySet().stream()
            .anyMatch(each -> !claims
                .get(other)
                .getOrDefault(each.getKey(), each.getValue())
                .equals(each.getValue())))
        .forEach(contradicting::set);
    return contradicting;
  }

  private static boolean isStructure(Class<?> term, Word word) {
    return FLOORS.contains(word.name())
        || word.parameters().stream()
            .map(Repertoire::element)
            .anyMatch(each ->
                PARTS.contains(each) || each == ComponentTerm.class && HOLDING.contains(term));
  }

  private static Class<?> element(Type type) {
    Class<?> raw = Types.raw(type);
    return raw.isArray() ? raw.getComponentType() : raw;
  }

  /** One, where all first arguments speak of the same facts; else one for each. */
  private static Stream<Way> ways(Word word, Object bare) {
    int choices = word.parameters().isEmpty()
        ? 1
        : Arguments.choices(element(word.parameters().get(0)));
    List<Way> fixed = IntStream.range(0, choices)
        .mapToObj(each -> new Way(word, OptionalInt.of(each)))
        .filter(each -> each.isAccepted(bare))
        .toList();
    boolean same =
        fixed.stream().map(each -> each.claims(bare).keySet()).distinct().count() == 1;
    return same ? Stream.of(new Way(word, OptionalInt.empty())) : fixed.stream();
  }
}
