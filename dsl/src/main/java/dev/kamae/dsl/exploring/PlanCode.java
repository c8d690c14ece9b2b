package dev.kamae.dsl.exploring;

import dev.kamae.dsl.exploring.Hearing.Heard;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the plans of one beginning say, component by component; where that would say too much, a plan of the
 * whole kind says it, and the components take back what is not so.
 */
final class PlanCode {

  private final Root root;
  private final Set<String> facts;
  private final List<Component> components;
  private final StandingCode standing;
  private final Ledger ledger;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Component, Set<Atom>> said = new LinkedHashMap<>();
  private final Map<Component, Set<Atom>> left = new LinkedHashMap<>();

  PlanCode(Root root, List<Component> components, StandingCode standing, Ledger ledger) {
    this.root = root;
    this.facts = Hearing.facts(root);
    this.components = components;
    this.standing = standing;
    this.ledger = ledger;
  }

  /** The lines of these plans. */
  List<Line> lines() {
    Map<List<Set<Atom>>, List<Component>> groups = components.stream()
        .collect(Collectors.groupingBy(
            each -> List.of(all(each), open(each)), LinkedHashMap::new, Collectors.toList()));
    List<Line> own = new ArrayList<>();
    groups.forEach((atoms, members) -> say(atoms, members).forEach(own::add));
    sayOfNobody();
    Stream.of(ElementKind.values()).filter(ElementKind::isComponent).forEach(this::sayOfKind);
    left.values().forEach(ledger::unsayable);
    boolean ofAll = groups.size() == 1 && components.size() > 1 && lines.isEmpty();
    own.stream()
        .map(each -> ofAll ? new Line(of("everyComponent()"), each.words()) : each)
        .forEach(lines::add);
    lines.stream().flatMap(each -> each.root().of().stream()).forEach(ledger::use);
    return lines;
  }

  private Root of(String target) {
    return root.of(Stream.of(target));
  }

  private Set<Atom> all(Component component) {
    return mine(Atom.all(component));
  }

  private Set<Atom> open(Component component) {
    return mine(standing.open(component));
  }

  private Set<Atom> mine(Set<Atom> atoms) {
    return atoms.stream().filter(each -> facts.contains(each.fact())).collect(Collectors.toSet());
  }

  private Stream<Line> say(List<Set<Atom>> atoms, List<Component> members) {
    Set<Atom> open = atoms.get(1);
    List<Term> terms = open.isEmpty() ? List.of() : ledger.sayAll(root, atoms.get(0), open);
    Set<Atom> spoken = new HashSet<>(atoms.get(0));
    spoken.removeAll(open);
    terms.forEach(each -> spoken.addAll(each.atoms()));
    Set<Atom> unsaid = new HashSet<>(open);
    terms.forEach(each -> unsaid.removeAll(each.atoms()));
    members.forEach(each -> {
      said.put(each, spoken);
      left.put(each, new HashSet<>(unsaid));
    });
    return terms.stream().map(each -> new Line(root.of(variables(members)), each.words()));
  }

  private Stream<String> variables(List<Component> members) {
    return members.stream().map(each -> standing.variable(each.name()));
  }

  /** What the plans say of topics only. */
  private void sayOfNobody() {
    if (ledger.isOpen(facts)) {
      ledger
          .say(root, Set.of(), Set.of())
          .ifPresent(each -> lines.add(new Line(of("everyComponent()"), each.words())));
    }
  }

  private void sayOfKind(ElementKind kind) {
    List<Component> members =
        components.stream().filter(each -> each.kind() == kind).toList();
    Set<Atom> wanted =
        members.stream().flatMap(each -> left.get(each).stream()).collect(Collectors.toSet());
    ledger.open().stream().filter(each -> facts.contains(each.fact())).forEach(wanted::add);
    if (wanted.isEmpty()) {
      return;
    }
    Term term = Term.of(root);
    for (Heard each : ledger.cover().hearing().phrases(root, wanted)) {
      Term more = term.with(each.phrase());
      if (each.saysOf(wanted) > 0 && isSo(more, members)) {
        term = more;
        wanted.removeAll(more.atoms());
      }
    }
    if (!term.phrases().isEmpty()) {
      lines.add(new Line(of(Kinds.plural(kind)), term.words()));
      ledger.said(term);
      Set<Atom> atoms = term.atoms();
      members.forEach(each -> left.get(each).removeAll(atoms));
    }
  }

  /** Whether everything that the term says is so, or is taken back by each of the components. */
  private boolean isSo(Term term, List<Component> members) {
    return !term.atoms().isEmpty()
        && isConsistent(term.atoms())
        && term.atoms().stream()
            .allMatch(each -> each.of().equals(Atom.TARGET)
                ? members.stream().allMatch(member -> isSo(each, member))
                : ledger.all().contains(each));
  }

  private boolean isSo(Atom atom, Component member) {
    return all(member).contains(atom) || said.get(member).stream().anyMatch(atom::isBeside);
  }

  private static boolean isConsistent(Set<Atom> atoms) {
    return atoms.stream()
        .allMatch(
            one -> atoms.stream().allMatch(other -> one.equals(other) || !one.isBeside(other)));
  }
}
