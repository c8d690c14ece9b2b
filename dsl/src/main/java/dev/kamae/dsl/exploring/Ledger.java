package dev.kamae.dsl.exploring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words are to say, and what they have not said yet. */
final class Ledger {

  private final Cover cover;
  private final Set<Atom> all;
  private final Set<Atom> open;
  private final Set<String> used = new HashSet<>();
  private final Set<Atom> unsayable = new LinkedHashSet<>();

  /** With what is to be said of elements that no term names. */
  Ledger(Cover cover, Set<Atom> fixed) {
    this.cover = cover;
    this.all = Set.copyOf(fixed);
    this.open = new LinkedHashSet<>(fixed);
  }

  /** The term that begins so, with words for what is to be said of its target and for what else is open. */
  Optional<Term> say(Root root, Set<Atom> ofTarget, Set<Atom> openOfTarget) {
    Optional<Term> term = cover.of(root, both(all, ofTarget), both(open, openOfTarget));
    term.ifPresent(this::said);
    return term;
  }

  /** The same, with a second term without words where words that only deny leave out what it says. */
  List<Term> sayAll(Root root, Set<Atom> ofTarget, Set<Atom> openOfTarget) {
    List<Term> terms = new ArrayList<>();
    Set<Atom> left = new HashSet<>(openOfTarget);
    Optional<Term> next = say(root, ofTarget, left);
    while (next.isPresent()) {
      terms.add(next.get());
      left.removeAll(next.get().atoms());
      next = say(root, ofTarget, left);
    }
    return terms;
  }

  /** The words of a term that stands in any case; what they do not say of its target no word says. */
  String words(Root root, Set<Atom> ofTarget) {
    Optional<Term> term = say(root, ofTarget, ofTarget);
    Set<Atom> left = new LinkedHashSet<>(ofTarget);
    term.ifPresent(each -> left.removeAll(each.atoms()));
    unsayable.addAll(left);
    return root.code() + term.map(Term::words).orElse("");
  }

  /** Takes the term as said. */
  void said(Term term) {
    open.removeAll(term.atoms());
    term.phrases().stream()
        .flatMap(each -> each.arguments().stream())
        .map(Spelled::code)
        .forEach(used::add);
  }

  /** Whether anything of this is not said yet. */
  boolean isOpen(Set<String> facts) {
    return open.stream().anyMatch(each -> facts.contains(each.fact()));
  }

  Set<Atom> all() {
    return all;
  }

  Set<Atom> open() {
    return open;
  }

  Cover cover() {
    return cover;
  }

  /** Refers to a variable. */
  String use(String variable) {
    used.add(variable);
    return variable;
  }

  boolean uses(String variable) {
    return used.contains(variable);
  }

  /** What no word says. */
  void unsayable(Collection<Atom> atoms) {
    unsayable.addAll(atoms);
  }

  /** All that no word said. */
  Set<Atom> unsaid() {
    return both(unsayable, open);
  }

  private static Set<Atom> both(Set<Atom> some, Set<Atom> more) {
    Set<Atom> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }
}
