package dev.kamae.dsl.exploring;

import dev.kamae.dsl.exploring.Hearing.Heard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the fewest words that say what is open and nothing that is not so.
 *
 * @param hearing what words say
 */
record Cover(Hearing hearing) {

  /** The term that begins so; none where it would say nothing new, or something that is not so. */
  Optional<Term> of(Root root, Set<Atom> all, Set<Atom> open) {
    List<Heard> candidates = candidates(root, all);
    Set<Atom> left = new HashSet<>(open);
    Term term = Term.of(root);
    Optional<Heard> next = best(candidates, left);
    while (next.isPresent()) {
      Term more = term.with(next.get().phrase());
      candidates.remove(next.get());
      if (!more.atoms().isEmpty() && all.containsAll(more.atoms())) {
        term = more;
        left.removeAll(more.atoms());
      }
      next = best(candidates, left);
    }
    boolean worthSaying = term.atoms().stream().anyMatch(open::contains);
    return worthSaying && all.containsAll(term.atoms()) ? Optional.of(term) : Optional.empty();
  }

  private List<Heard> candidates(Root root, Set<Atom> all) {
    return hearing.phrases(root, all).stream()
        .filter(each -> !each.atoms().isEmpty() && all.containsAll(each.atoms()))
        .sorted(Comparator.comparingInt((Heard each) -> each.atoms().size())
            .thenComparing(each -> each.phrase().code()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<Heard> best(List<Heard> candidates, Set<Atom> open) {
    Optional<Heard> best = Optional.empty();
    long most = 0;
    for (Heard each : candidates) {
      long says = each.saysOf(open);
      if (says > most) {
        most = says;
        best = Optional.of(each);
      }
    }
    return best;
  }
}
