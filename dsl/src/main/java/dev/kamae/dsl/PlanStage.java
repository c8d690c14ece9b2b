package dev.kamae.dsl;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A plan that does not say yet which components it is for.
 *
 * @param <T> the plan
 */
public final class PlanStage<T> {

  private final Saying saying;
  private final BiFunction<Saying, List<PlanTarget>, T> plan;

  PlanStage(Saying saying, BiFunction<Saying, List<PlanTarget>, T> plan) {
    this.saying = saying;
    this.plan = plan;
  }

  /** The components that the plan is for: some by their terms, all of a kind, or every component. */
  public T of(PlanTarget first, PlanTarget... more) {
    return plan.apply(saying, List.of(Varargs.joined(saying, first, more)));
  }
}
