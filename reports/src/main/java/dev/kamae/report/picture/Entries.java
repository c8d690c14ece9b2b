package dev.kamae.report.picture;

import dev.kamae.posture.fact.ElementKind;
import java.util.Optional;

/** What the report says of an element, and where. */
public interface Entries {

  /** How the element of this kind and name stands. */
  Flag flag(ElementKind kind, String name);

  /** The id of its entry in the report, if it has one. */
  Optional<String> id(ElementKind kind, String name);
}
