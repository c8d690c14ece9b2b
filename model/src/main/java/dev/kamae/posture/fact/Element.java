package dev.kamae.posture.fact;

import java.util.Optional;

/** Anything that a posture says facts of, and that a verdict can name. */
public interface Element {

  /** The name that reports use, unique among the elements of its kind. */
  String name();

  /** What sort of thing it is. */
  ElementKind kind();

  /** What tells it apart from others of its kind, such as a firewall from an IDS; mostly empty. */
  default Optional<? extends Enum<?>> type() {
    return Optional.empty();
  }

  /** What is said of it, the wider plans included. */
  Facts facts();

  /** The line that declared it. */
  SourceLine source();

  /** The name of the operator that hosts it, if one does. */
  default Optional<String> operator() {
    return Optional.empty();
  }
}
