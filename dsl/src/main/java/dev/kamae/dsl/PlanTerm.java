package dev.kamae.dsl;

import java.util.List;

/** A term whose facts are those of the components that it is for. */
abstract class PlanTerm<T extends PlanTerm<T>> extends StatedTerm<T> {

  final List<PlanTarget> targets;

  PlanTerm(Saying saying, List<PlanTarget> targets) {
    super(saying);
    this.targets = targets;
  }

  /** What is said of each component. */
  Saying ofEach() {
    return saying;
  }

  @Override
  void into(Assembly assembly) {
    assembly.plan(targets, ofEach());
  }
}
