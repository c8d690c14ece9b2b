package dev.kamae.dsl.exploring;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.WaiverTerm;
import java.lang.reflect.Array;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The terms that sections of a provider take, and how they begin. */
final class Sections {

  private static final Set<Class<?>> ELSEWHERE = Set.of(
      BuildingTerm.class, LinkTerm.class, SegmentTerm.class, ServiceTerm.class, WaiverTerm.class);

  private static final Map<Class<?>, Optional<Word>> SECTIONS = new ConcurrentHashMap<>();

  /** The first words of all that sections take, but for those that a sketch has a place of its own for. */
  static final List<Word> STARTS = Vocabulary.firstWords().stream()
      .filter(each -> section(made(each)).isPresent())
      .filter(each -> !ELSEWHERE.contains(made(each)))
      .toList();

  private static final Map<Class<?>, BitSet> BY_TERM = new ConcurrentHashMap<>();

  /** Found out by trying all pairs, which only who makes postures needs. */
  private static final class Contradictions {

    private static final List<BitSet> BY_START =
        IntStream.range(0, STARTS.size()).mapToObj(Sections::contradicting).toList();
  }

  private Sections() {}

  /** The first words that cannot be said beside this one, itself among them where it can stand only once. */
  static BitSet contradictedBy(int start) {
    return Contradictions.BY_START.get(start);
  }

  /** The first words that cannot be said beside the bare term. */
  static BitSet contradictedBy(Class<?> term) {
    return BY_TERM.computeIfAbsent(term, each -> contradicting(Probe.bare(each)));
  }

  private static BitSet contradicting(Object term) {
    return IntStream.range(0, STARTS.size())
        .filter(start -> !Probe.isAccepted(term, bare(start)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static BitSet contradicting(int start) {
    BitSet contradicted = contradicting(bare(start));
    contradicted.set(start, !isStaged(start) && STARTS.get(start).parameters().isEmpty());
    return contradicted;
  }

  static Object bare(int start) {
    return begun(STARTS.get(start), new Digits(0), Probe.STAND, Names.plain()).orElseThrow();
  }

  private static boolean isStaged(int start) {
    return Types.isStage(STARTS.get(start).method().getReturnType());
  }

  /** The term in its section of the provider. */
  static ProviderTerm in(ProviderTerm provider, Object term) {
    Word section = section(term.getClass()).orElseThrow();
    Object terms = Array.newInstance(Types.raw(section.parameters().get(0)).getComponentType(), 1);
    Array.set(terms, 0, term);
    return (ProviderTerm) section.on(provider, terms);
  }

  /** The section of the provider that takes the term. */
  static Optional<Word> section(Class<?> term) {
    return SECTIONS.computeIfAbsent(term, Sections::found);
  }

  private static Optional<Word> found(Class<?> term) {
    return Vocabulary.chainedTo(ProviderTerm.class).stream()
        .filter(each -> each.isVarargs() && each.parameters().size() == 1)
        .filter(
            each -> Types.raw(each.parameters().get(0)).getComponentType().isAssignableFrom(term))
        .findFirst();
  }

  /** The term that the first word makes, through its stage if it has one. */
  static Class<?> made(Word first) {
    Class<?> made = Types.inner(first.method().getGenericReturnType());
    while (Types.isStage(made)) {
      made = staged(made).method().getReturnType();
    }
    return made;
  }

  /** A new term; none where it would refer to something that is not in the posture. */
  static Optional<Object> begun(Word first, Digits digits, Cast cast, Names names) {
    Arguments arguments = new Arguments(cast, names, digits);
    return arguments
        .of(first)
        .map(given -> first.on(null, given))
        .flatMap(term -> Types.isStage(term.getClass())
            ? arguments
                .of(staged(term.getClass()))
                .map(given -> staged(term.getClass()).on(term, given))
            : Optional.of(term));
  }

  /** The word that has to follow the first word, where that leaves a stage between. */
  static Optional<Word> stage(Word first) {
    Class<?> made = first.method().getReturnType();
    return Types.isStage(made) ? Optional.of(staged(made)) : Optional.empty();
  }

  private static Word staged(Class<?> stage) {
    return Vocabulary.chainedTo(stage).get(0);
  }
}
