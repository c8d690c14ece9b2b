package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some of the clauses for each of many elements. */
final class ClausesOfElements {

  private static final BitSet NONE = new BitSet();

  private final List<Clause> clauses;
  private final Map<Clause, Integer> places = new HashMap<>();
  private final Map<Key, BitSet> found = new HashMap<>();

  private record Key(ElementKind kind, String name) {}

  /** Of these clauses, which are told in this order. */
  ClausesOfElements(List<Clause> clauses) {
    this.clauses = clauses;
    clauses.forEach(each -> places.put(each, places.size()));
  }

  void add(Element element, Clause clause) {
    found
        .computeIfAbsent(new Key(element.kind(), element.name()), each -> new BitSet())
        .set(places.get(clause));
  }

  List<Clause> of(ElementKind kind, String name) {
    return bits(kind, name).stream().mapToObj(clauses::get).toList();
  }

  int count(ElementKind kind, String name) {
    return bits(kind, name).cardinality();
  }

  private BitSet bits(ElementKind kind, String name) {
    return found.getOrDefault(new Key(kind, name), NONE);
  }
}
