package dev.kamae.dsl;

import dev.kamae.quantity.Method;
import java.util.EnumSet;
import java.util.Set;

/** One or more factors that are asked together, such as {@code password().and(icCard())}. */
public final class FactorTerm {

  private final Set<Method> methods;

  FactorTerm(Set<Method> methods) {
    this.methods = methods;
  }

  Set<Method> methods() {
    return methods;
  }

  /** Both are asked; an alternative is as strong as its strongest factor. */
  public FactorTerm and(FactorTerm other) {
    Saying.given(other);
    Set<Method> both = EnumSet.copyOf(methods);
    both.addAll(other.methods);
    return new FactorTerm(Set.copyOf(both));
  }
}
