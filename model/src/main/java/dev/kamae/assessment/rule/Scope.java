package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
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
    return many(id, around -> around.posture().components(), kinds);
  }

  /** The links of this kind. */
  static Scope links(String id, ElementKind kind) {
    return many(id, around -> around.posture().links(), kind);
  }

  private static Scope many(
      String id, Function<Surroundings, List<? extends Element>> finder, ElementKind... kinds) {
    Set<ElementKind> all = EnumSet.noneOf(ElementKind.class);
    all.addAll(List.of(kinds));
    return new Scope(Phrase.of("scope." + id), all, each -> true, finder);
  }

  /** Elements that are found otherwise than by the kinds of components and links. */
  static Scope found(String id, Function<Surroundings, List<? extends Element>> finder) {
    return new Scope(
        Phrase.of("scope." + id), EnumSet.noneOf(ElementKind.class), each -> true, finder);
  }

  /** Those of this scope that the filter lets pass, which sees nothing but their kinds, types and ends. */
  Scope where(String id, Predicate<Element> wanted) {
    return new Scope(Phrase.of("scope." + id), kinds, wanted, finder);
  }

  /** What the elements are called together, such as "components". */
  public Phrase name() {
    return name;
  }

  /** Whether it is of components or links, of some kinds. */
  public boolean isOfKinds() {
    return !kinds.isEmpty();
  }

  /** Whether the component or link is among those spoken of. */
  public boolean speaksOf(Element element) {
    return kinds.contains(element.kind()) && filter.test(element);
  }

  /** All elements spoken of, in the order of declaration. */
  public List<Element> elements(Surroundings around) {
    List<? extends Element> found = finder.apply(around);
    if (kinds.isEmpty()) {
      return List.copyOf(found);
    }
    List<Element> all = new ArrayList<>();
    for (Element each : found) {
      if (speaksOf(each)) {
        all.add(each);
      }
    }
    return all;
  }
}
