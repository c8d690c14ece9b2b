package dev.kamae.dsl;

import dev.kamae.posture.fact.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a description, collected until it is complete. */
final class Faults {

  private final List<Fault> all = new ArrayList<>();
  private final Map<String, SourceLine> names = new HashMap<>();

  void add(Fault fault) {
    all.add(fault);
  }

  void addAll(List<Fault> faults) {
    all.addAll(faults);
  }

  /** A fault of a term, with a text that goes on after its subject. */
  void of(Saying saying, String text) {
    all.add(Fault.at(saying.source(), saying.subject() + " " + text));
  }

  /** Reports two things of one name among those that share their names; says whether the name is new. */
  boolean isNew(String among, String name, Saying saying, String verb) {
    SourceLine earlier = names.putIfAbsent(among + " " + name, saying.source());
    if (earlier == null) {
      return true;
    }
    all.add(Fault.twice(
        among + " '" + Texts.shown(name) + "' is " + verb + " twice", earlier, saying.source()));
    return false;
  }

  boolean areNone() {
    return all.isEmpty();
  }

  List<Fault> inOrder() {
    return all.stream().distinct().sorted(Fault.ORDER).toList();
  }
}
