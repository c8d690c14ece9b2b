package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;
import java.util.List;
import java.util.Optional;

/** Where the terms of a description come together; the only thing in this package that changes. */
final class Assembly {

  /** Says the term's claims of the provider. */
  void provider(Saying saying) {}

  /** Says the term's claims of a topic that a standard term names, such as {@code LogKind.USAGE}. */
  void topic(ElementKind kind, Enum<?> topic, Saying saying) {}

  /** Declares a topic with a name; another term with this name is a fault. */
  void declare(ElementKind kind, String name, Optional<Enum<?>> term, Saying saying) {}

  /** Says the term's claims of the components that are named, of a kind, or of every component. */
  void plan(List<? extends PlanTarget> targets, Saying saying) {}

  /**
   * The names of the components as they stand. One that stands nowhere is a fault of the term that
   * refers to it, with a verb such as "leads to".
   */
  List<String> names(Saying saying, String verb, List<? extends ComponentTerm<?>> components) {
    return List.of();
  }

  /** Reports a fault of a term, with a text that goes on after its subject. */
  void refuse(Saying saying, String text) {}

  void segment(SegmentTerm segment) {}
}
