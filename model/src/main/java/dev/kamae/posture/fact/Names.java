package dev.kamae.posture.fact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The things that were said where a list was asked, sorted; saying that there is none is a no, not an
 * empty list.
 *
 * @param mentions one or more
 */
public record Names(List<Mention> mentions) {

  /** Sorts and copies. */
  public Names {
    Objects.requireNonNull(mentions, "mentions");
    mentions = mentions.stream()
        .distinct()
        .sorted(Comparator.comparing(Mention::toString))
        .toList();
  }

  /** The user's own words. */
  public static Names of(String... texts) {
    Objects.requireNonNull(texts, "texts");
    Arrays.stream(texts).forEach(each -> Objects.requireNonNull(each, "texts"));
    return new Names(Arrays.stream(texts).<Mention>map(Mention.Text::new).toList());
  }

  /** Standard terms. */
  public static Names of(Enum<?>... terms) {
    Objects.requireNonNull(terms, "terms");
    Arrays.stream(terms).forEach(each -> Objects.requireNonNull(each, "terms"));
    return new Names(
        Arrays.stream(terms).<Mention>map(each -> new Mention.Term(each.name())).toList());
  }

  /** Whether the standard term is among them. */
  public boolean has(Enum<?> term) {
    Objects.requireNonNull(term, "term");
    return mentions.contains(new Mention.Term(term.name()));
  }

  @Override
  public String toString() {
    return mentions.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
