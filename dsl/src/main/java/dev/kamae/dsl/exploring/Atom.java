package dev.kamae.dsl.exploring;

import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Names;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The smallest thing that can be said: a fact with its value, its no, or one name of its list.
 *
 * @param of what it is said of, as {@link #of(Element)} calls it
 * @param fact the id of the fact
 * @param said what is said
 */
record Atom(String of, String fact, Object said) {

  /** What is said of whatever a term names itself. */
  static final String TARGET = "";

  private static final String EXISTENCE = "existence";
  private static final Set<ElementKind> FIXED = Set.of(
      ElementKind.PROVIDER,
      ElementKind.EVENT,
      ElementKind.LOG,
      ElementKind.DIAGNOSIS,
      ElementKind.BACKUP_TARGET,
      ElementKind.POLICY,
      ElementKind.EXCHANGE_MEANS);

  /** How an element is called: those that no term names have a name of their own. */
  static String of(Element element) {
    if (element.kind() == ElementKind.PROVIDER) {
      return "PROVIDER";
    }
    return FIXED.contains(element.kind()) ? element.kind() + " " + element.name() : TARGET;
  }

  /** All that is said of the element, and that it is there where that has to be said. */
  static Set<Atom> all(Element element) {
    String of = of(element);
    Set<Atom> atoms = element.facts().claims().stream()
        .flatMap(each -> of(of, each))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (element.kind() == ElementKind.EXCHANGE_MEANS) {
      atoms.add(new Atom(of, EXISTENCE, No.NO));
    }
    return atoms;
  }

  /** The claim in its smallest parts. */
  static Stream<Atom> of(String of, Claim<?> claim) {
    String fact = claim.fact().id();
    if (claim.said().isNo()) {
      return Stream.of(new Atom(of, fact, No.NO));
    }
    return claim.said().get() instanceof Names names
        ? names.mentions().stream().map(each -> new Atom(of, fact, each))
        : Stream.of(new Atom(of, fact, claim.said().get()));
  }

  /** Whether both speak of one fact of one element. */
  boolean isBeside(Atom other) {
    return of.equals(other.of) && fact.equals(other.fact);
  }

  /** Nothing but a no. */
  enum No {
    NO
  }
}
