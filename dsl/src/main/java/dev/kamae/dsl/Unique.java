package dev.kamae.dsl;

import dev.kamae.posture.fact.SourceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that only one term may have, whatever the order in which the terms come. */
final class Unique {

  private static final Comparator<Holder> EARLIEST =
      Comparator.comparing(Holder::source, Fault.BY_LINE).thenComparing(Holder::subject);

  private final Map<Name, Holders> names = new LinkedHashMap<>();

  /** Gives the name to a term; says whether this very term does not have it yet. */
  boolean give(String among, String name, String subject, Saying saying, String verb) {
    Holders holders = names.computeIfAbsent(
        new Name(among, name), key -> new Holders(verb, new ArrayList<>(1), new HashSet<>()));
    holders.all().add(new Holder(subject, saying.source()));
    return holders.terms().add(saying.identity());
  }

  /** Every name that was given more than once. */
  List<Fault> faults() {
    return names.values().stream()
        .filter(each -> each.all().size() > 1)
        .flatMap(each -> each.faults().stream())
        .toList();
  }

  private record Name(String among, String name) {}

  private record Holder(String subject, SourceLine source) {}

  private record Holders(String verb, List<Holder> all, Set<Object> terms) {

    List<Fault> faults() {
      List<Holder> sorted = all.stream().sorted(EARLIEST).toList();
      Holder first = sorted.get(0);
      return sorted.stream().skip(1).distinct().map(each -> fault(first, each)).toList();
    }

    private Fault fault(Holder one, Holder other) {
      return Fault.twice(
          one.subject().equals(other.subject())
              ? one.subject() + " is " + verb + " twice"
              : one.subject() + " and " + other.subject() + " have one name",
          one.source(),
          other.source());
    }
  }
}
