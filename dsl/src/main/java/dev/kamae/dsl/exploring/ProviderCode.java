package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is said of the provider, of its logs, reports, policies and the like.
 *
 * @param posture what is printed
 * @param ledger what is to be said
 */
record ProviderCode(Posture posture, Ledger ledger) {

  /** What is to be said of elements that no term names. */
  static Set<Atom> fixed(Posture posture) {
    return posture
        .elements()
        .filter(each -> !Atom.of(each).equals(Atom.TARGET))
        .flatMap(each -> Atom.all(each).stream())
        .collect(Collectors.toSet());
  }

  List<Line> lines() {
    List<Root> roots = roots();
    List<Line> lines = new ArrayList<>();
    posture.topics(ElementKind.EXCHANGE_MEANS).forEach(each -> lines.addAll(of(each, roots)));
    for (Root each : roots) {
      if (ledger.isOpen(Hearing.facts(each))) {
        ledger.sayAll(each, Set.of(), Set.of()).stream().map(Line::of).forEach(lines::add);
      }
    }
    return lines;
  }

  private List<Root> roots() {
    List<Object> said = ledger.open().stream().map(Atom::said).distinct().toList();
    return Root.fixed(new SaidValues(said, Map.of())).toList();
  }

  /** A means of exchange is there once it is named, so each is named by itself, in the order of the posture. */
  private List<Line> of(Topic means, List<Root> roots) {
    Set<Atom> open = Atom.all(means);
    Set<Atom> all =
        ledger.all().stream().filter(each -> !isOther(each, means)).collect(Collectors.toSet());
    for (Root each : roots) {
      Optional<Term> term =
          ledger.cover().of(each, all, open).filter(said -> said.atoms().containsAll(open));
      if (term.isPresent()) {
        ledger.said(term.get());
        return List.of(Line.of(term.get()));
      }
    }
    return List.of();
  }

  private static boolean isOther(Atom atom, Element means) {
    return atom.of().startsWith(means.kind() + " ") && !atom.of().equals(Atom.of(means));
  }
}
