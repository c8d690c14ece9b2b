package dev.kamae.dsl.exploring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A term as code, with what it says.
 *
 * @param root how it begins
 * @param phrases the words that are chained to it
 * @param atoms what all of it says
 */
record Term(Root root, List<Phrase> phrases, Set<Atom> atoms) {

  static Term of(Root root) {
    return new Term(root, List.of(), root.says());
  }

  /** With more words; what the root implies gives way to what is said. */
  Term with(Hearing.Heard more) {
    Set<Atom> all = new HashSet<>(more.atoms());
    atoms.stream()
        .filter(
            each -> !root.says().contains(each) || more.atoms().stream().noneMatch(each::isBeside))
        .forEach(all::add);
    List<Phrase> joined = new ArrayList<>(phrases);
    Phrase phrase = more.phrase();
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).canJoin(phrase)) {
        joined.set(i, phrases.get(i).joined(phrase));
        return new Term(root, List.copyOf(joined), all);
      }
    }
    joined.add(phrase);
    return new Term(root, List.copyOf(joined), all);
  }

  String words() {
    return phrases.stream().map(Phrase::code).collect(Collectors.joining());
  }

  String code() {
    return root.code() + words();
  }
}
