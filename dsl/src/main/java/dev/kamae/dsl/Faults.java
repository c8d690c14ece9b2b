package dev.kamae.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a description, collected until it is complete. */
final class Faults {

  private final List<Fault> all = new ArrayList<>();
  private final Unique unique = new Unique();

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

  /**
   * Reports two things of one name among those that share their names; says whether this very term is new
   * to the name.
   */
  boolean isNew(String among, String name, Saying saying, String verb) {
    return isNew(among, name, saying.subject(), saying, verb);
  }

  boolean isNew(String among, String name, String subject, Saying saying, String verb) {
    return unique.give(among, name, subject, saying, verb);
  }

  /** Each once, sorted by line. */
  List<Fault> inOrder() {
    return Stream.concat(all.stream(), unique.faults().stream())
        .distinct()
        .sorted(Fault.ORDER)
        .toList();
  }
}
