package dev.kamae.posture;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.Objects;

/**
 * The element that a waiver names.
 *
 * @param kind what sort of thing it is
 * @param name its name, unique among those of its kind
 */
public record WaivedElement(ElementKind kind, String name) {

  /** Refuses null. */
  public WaivedElement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /** The element as a waiver names it. */
  public static WaivedElement of(Element element) {
    Objects.requireNonNull(element, "element");
    return new WaivedElement(element.kind(), element.name());
  }
}
