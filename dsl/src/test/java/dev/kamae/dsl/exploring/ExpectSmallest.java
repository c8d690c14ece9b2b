package dev.kamae.dsl.exploring;

import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Expects a property to be falsified, and its sample to be shrunk to the number of parts that it states. */
class ExpectSmallest implements AroundPropertyHook {

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyExecutionResult result = property.execute();
    int expected = context.findAnnotation(Smallest.class).orElseThrow().value();
    int parts = result.falsifiedParameters().map(ExpectSmallest::parts).orElse(0);
    return parts == expected
        ? result.mapToSuccessful()
        : result.mapToFailed("shrunk to " + parts + " parts, not to " + expected);
  }

  private static int parts(List<Object> parameters) {
    return ((Sketch) parameters.get(0)).size();
  }
}
