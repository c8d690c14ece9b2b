package dev.kamae.tested;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of test classes that are no part of the build, and what it told. */
final class Run implements TestExecutionListener {

  private final List<TestIdentifier> tests = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, TestExecutionResult> results =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<String> entries = Collections.synchronizedList(new ArrayList<>());
  private TestPlan plan;

  static Run of(Class<?>... types) {
    return of(Map.of(), types);
  }

  static Run of(Map<String, String> parameters, Class<?>... types) {
    Run run = new Run();
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
        .filters(EngineFilter.includeEngines("junit-jupiter"))
        .configurationParameters(parameters);
    for (Class<?> each : types) {
      request.selectors(selectClass(each));
    }
    LauncherFactory.create().execute(request.build(), run);
    return run;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    tests.add(test);
    results.put(test.getDisplayName(), result);
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entries.addAll(entry.getKeyValuePairs().values());
  }

  List<String> entries() {
    return entries.stream().sorted().toList();
  }

  TestIdentifier test(String name) {
    return tests.stream()
        .filter(each -> each.getDisplayName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no test '" + name + "' in " + results.keySet()));
  }

  String parent(String name) {
    return plan.getParent(test(name)).orElseThrow().getDisplayName();
  }

  TestExecutionResult.Status status(String name) {
    test(name);
    return results.get(name).getStatus();
  }

  Throwable thrown(String name) {
    test(name);
    return results.get(name).getThrowable().orElseThrow();
  }

  /** The names of the tests with this outcome, in the order in which they ended. */
  List<String> named(TestExecutionResult.Status status) {
    return tests.stream()
        .filter(TestIdentifier::isTest)
        .map(TestIdentifier::getDisplayName)
        .filter(each -> results.get(each).getStatus() == status)
        .toList();
  }
}
