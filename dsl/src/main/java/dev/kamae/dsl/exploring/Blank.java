package dev.kamae.dsl.exploring;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line in which people fill in what only they know: a value, as in {@code users().by(…)}, or which of several words
 * is true, as in {@code followUp().of(FAULT).byFax() // or byMail()}.
 *
 * @param element of whom
 * @param fact what is to be said
 */
record Blank(Element element, Fact<?> fact) {

  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(each -> each);

  private record Words(Root root, List<Word> all) {}

  /** The shortest line of these roots; none where no word speaks of the fact. */
  Optional<String> line(Stream<Root> roots) {
    List<Words> words = roots
        .map(each -> new Words(each, words(each)))
        .filter(each -> !each.all().isEmpty())
        .toList();
    return words.stream()
        .flatMap(Blank::withValues)
        .min(SHORTEST)
        .or(() -> words.stream().map(Blank::alternatives).min(SHORTEST));
  }

  private List<Word> words(Root root) {
    return Hearing.speakingOf(fact.id(), root)
        .filter(word -> Hearing.samples(root, word).anyMatch(this::isAnswer))
        .toList();
  }

  /** A no answers only what is a yes or a no. */
  private boolean isAnswer(Atom said) {
    return said.of().equals(Atom.of(element))
        && said.fact().equals(fact.id())
        && (fact.plainYes().isPresent() || said.said() != Atom.No.NO);
  }

  private static Stream<String> withValues(Words words) {
    return words.all().stream()
        .filter(each -> !each.parameters().isEmpty())
        .map(each -> words.root().code() + "." + each.name() + "(…)");
  }

  private static String alternatives(Words words) {
    String all = words.all().stream()
        .map(each -> each.name() + "()")
        .sorted()
        .collect(Collectors.joining(" or "));
    return words.root().code() + "." + all.replaceFirst(" or ", " // or ");
  }
}
