package dev.kamae.dsl.exploring;

import java.util.ArrayList;
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

  /** With more words; it says nothing where these are refused beside the others. */
  Term with(Phrase phrase) {
    List<Phrase> all = new ArrayList<>(phrases);
    int same = 0;
    while (same < phrases.size() && !phrases.get(same).canJoin(phrase)) {
      same++;
    }
    if (same < phrases.size()) {
      all.set(same, phrases.get(same).joined(phrase));
    } else {
      all.add(phrase);
    }
    return new Term(root, List.copyOf(all), Hearing.says(root, all));
  }

  String words() {
    return phrases.stream().map(Phrase::code).collect(Collectors.joining());
  }

  String code() {
    return root.code() + words();
  }
}
