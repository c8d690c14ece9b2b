package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which elements a sentence speaks of. */
public final class Scope {

  private final Phrase name;
  private final Set<ElementKind> kinds;
  private final Predicate<Element> filter;
  private final Function<Surroundings, List<? extends Element>> finder;

  private Scope(
      Phrase name,
      Set<ElementKind> kinds,
      Predicate<Element> filter,
      Function<Surroundings, List<? extends Element>> finder) {
    this.name = name;
    this.kinds = kinds;
    this.filter = filter;
    this.finder = finder;
  }

  /** The union of the components of these kinds; a kind without components does not matter. */
  static Scope components(String id, ElementKind... kinds) {
    Set<ElementKind> all = EnumSet.noneOf(ElementKind.class);
    all.addAll(List.of(kinds));
    return new Scope(
        Phrase.of("scope." + id), all, each -> true, around -> around.posture().components());
  }

  /** Elements that are found otherwise than by the kinds of components. */
  static Scope found(String id, Function<Surroundings, List<? extends Element>> finder) {
    return new Scope(
        Phrase.of("scope." + id), EnumSet.noneOf(ElementKind.class), each -> true, finder);
  }

  /** Those of this scope that the filter lets pass. */
  Scope where(String id, Predicate<Element> wanted) {
    return new Scope(Phrase.of("scope." + id), kinds, wanted, finder);
  }

  /** What the elements are called together, such as "components". */
  public Phrase name() {
    return name;
  }

  /** The kinds of components that it speaks of; empty where it is found otherwise. */
  public Set<ElementKind> kinds() {
    return kinds;
  }

  /** Whether it is found by walking the components. */
  public boolean isOfComponents() {
    return !kinds.isEmpty();
  }

  /** Whether the element, of one of the kinds, is among those spoken of. */
  public boolean covers(Element element) {
    return filter.test(element);
  }

  /** All elements spoken of, in the order of declaration. */
  public List<Element> elements(Surroundings around) {
    return finder.apply(around).stream()
        .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
        .filter(filter)
        .map(Element.class::cast)
        .toList();
  }
}
