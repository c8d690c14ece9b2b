package dev.kamae.dsl;

/** Every component, whatever its kind. */
public final class EveryComponentTerm implements PlanTarget {

  EveryComponentTerm() {}
}
