package dev.kamae.assessment.remedy;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.Objects;

/**
 * An element by what it is called, whatever is said of it.
 *
 * @param kind what sort of thing it is
 * @param name its name, unique among the elements of its kind
 */
public record ElementName(ElementKind kind, String name) implements Comparable<ElementName> {

  /** Refuses null. */
  public ElementName {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /** What the element is called. */
  public static ElementName of(Element element) {
    Objects.requireNonNull(element, "element");
    return new ElementName(element.kind(), element.name());
  }

  @Override
  public int compareTo(ElementName other) {
    int order = kind.compareTo(other.kind);
    return order != 0 ? order : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return kind + " '" + name + "'";
  }
}
