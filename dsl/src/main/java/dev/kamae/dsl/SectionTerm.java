package dev.kamae.dsl;

/** A term that stands in a section of the provider and adds its part to the posture. */
abstract class SectionTerm<T extends SectionTerm<T>> extends FactTerm<T> {

  SectionTerm(Saying saying) {
    super(saying);
  }

  /** Adds what the term says; called when every component has its place. */
  abstract void into(Assembly assembly);
}
