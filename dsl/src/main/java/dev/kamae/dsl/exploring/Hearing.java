package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what words say by saying them in a small posture. */
final class Hearing {

  private static final Set<Atom> SILENCE = Probe.elements(Stream.of())
      .flatMap(each -> Atom.all(each).stream())
      .collect(Collectors.toSet());
  /** What words say that hold no values; the same for all postures. */
  private static final Map<String, Set<Atom>> ALWAYS = new ConcurrentHashMap<>();

  private static final Map<String, Set<String>> FACTS = new ConcurrentHashMap<>(SpokenFacts.ALL);

  private static final Map<String, Set<String>> OF_ROOTS = new ConcurrentHashMap<>();

  private final Map<String, Set<Atom>> heard = new HashMap<>();
  private final Map<String, Spelled> components;

  /** With the components that words can refer to, by name. */
  Hearing(Map<String, Spelled> components) {
    this.components = components;
  }

  /** All that can be chained to the root where the atoms are to be said, each with what it says. */
  List<Heard> phrases(Root root, Set<Atom> wanted) {
    return Vocabulary.chainedTo(root.bare().getClass()).stream()
        .flatMap(word -> spelled(root, word, wanted))
        .map(each -> new Heard(each, heard(root, each)))
        .toList();
  }

  private Stream<Phrase> spelled(Root root, Word word, Set<Atom> wanted) {
    Set<String> facts = facts(root, word);
    List<Object> said = wanted.stream()
        .filter(each -> facts.contains(each.fact()))
        .map(Atom::said)
        .distinct()
        .toList();
    return said.isEmpty()
        ? Stream.empty()
        : new Speller(new SaidValues(said, components))
            .phrases(word, root.bare().getClass());
  }

  private Set<Atom> heard(Root root, Phrase phrase) {
    Map<String, Set<Atom>> memory = phrase.isFixed() ? ALWAYS : heard;
    return memory.computeIfAbsent(root.sort() + phrase.code(), code -> {
      Set<Atom> all = new HashSet<>(says(root.bare(), phrase));
      all.removeAll(root.says());
      return Set.copyOf(all);
    });
  }

  /** All that the root and its words can speak of. */
  static Set<String> facts(Root root) {
    return OF_ROOTS.computeIfAbsent(root.before() + " " + root.bare().getClass(), key -> {
      Set<String> facts = new HashSet<>(root.says().stream().map(Atom::fact).toList());
      Vocabulary.chainedTo(root.bare().getClass()).forEach(each -> facts.addAll(facts(root, each)));
      return Set.copyOf(facts);
    });
  }

  /** The words that can be chained to the root and speak of the fact. */
  static Stream<Word> speakingOf(String fact, Root root) {
    return Vocabulary.chainedTo(root.bare().getClass()).stream()
        .filter(each -> facts(root, each).contains(fact));
  }

  /** What the word says with a value of every sort. */
  static Stream<Atom> samples(Root root, Word word) {
    return new Speller(SaidValues.SAMPLES)
        .phrases(word, root.bare().getClass())
        .flatMap(each -> says(root.bare(), each).stream());
  }

  private static Set<String> facts(Root root, Word word) {
    return FACTS.computeIfAbsent(SpokenFacts.key(root, word), key -> heardFacts(root, word));
  }

  /** The facts that the word speaks of, found by saying it with a value of every sort. */
  static Set<String> heardFacts(Root root, Word word) {
    return samples(root, word).map(Atom::fact).collect(Collectors.toSet());
  }

  /** What the root says with all these words; nothing where they are refused together. */
  static Set<Atom> says(Root root, List<Phrase> phrases) {
    Object term = root.bare();
    for (Phrase each : phrases) {
      term = each.saying().apply(term);
    }
    return of(
        term, phrases.stream().<ComponentTerm<?>>flatMap(Phrase::components).toList());
  }

  private static Set<Atom> says(Object bare, Phrase phrase) {
    return of(phrase.saying().apply(bare), phrase.components().toList());
  }

  /** What the term says. */
  static Set<Atom> of(Object term, List<ComponentTerm<?>> components) {
    Stream<ComponentTerm<?>> stand =
        components.isEmpty() ? Probe.standing().limit(1) : components.stream();
    Set<Atom> atoms = Probe.elements(stand, term)
        .flatMap(each -> Atom.all(each).stream())
        .collect(Collectors.toSet());
    atoms.removeAll(SILENCE);
    return atoms;
  }

  /**
   * Words with what they say beyond the root.
   *
   * @param phrase the words
   * @param atoms what they say
   */
  record Heard(Phrase phrase, Set<Atom> atoms) {

    long saysOf(Set<Atom> open) {
      return atoms.stream().filter(open::contains).count();
    }
  }
}
