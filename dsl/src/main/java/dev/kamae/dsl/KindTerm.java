package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;

/** All components of one kind, such as {@code servers()}. */
public final class KindTerm implements PlanTarget {

  private final ElementKind kind;

  KindTerm(ElementKind kind) {
    this.kind = kind;
  }

  ElementKind kind() {
    return kind;
  }
}
