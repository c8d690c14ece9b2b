package dev.kamae.samples;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of test classes, told as a text. */
final class Transcript implements TestExecutionListener {

  private final StringBuilder text = new StringBuilder();
  private TestPlan plan;

  static String of(Map<String, String> parameters, Class<?>... types) {
    Transcript transcript = new Transcript();
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
        .filters(EngineFilter.includeEngines("junit-jupiter"))
        .configurationParameters(parameters);
    for (Class<?> each : types) {
      request.selectors(selectClass(each));
    }
    LauncherFactory.create().execute(request.build(), transcript);
    return transcript.text.toString();
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isContainer()) {
      line(test, test.getDisplayName());
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() || result.getThrowable().isPresent()) {
      line(test, result.getStatus() + " " + test.getDisplayName());
      result.getThrowable().ifPresent(each -> thrown(test, each));
    }
  }

  private void thrown(TestIdentifier test, Throwable thrown) {
    String lines =
        thrown.getMessage().lines().map(each -> "  " + each).collect(Collectors.joining("\n"));
    lines.lines().forEach(each -> line(test, each));
    for (StackTraceElement each : thrown.getStackTrace()) {
      if (each.getClassName().startsWith("dev.kamae")) {
        line(test, "    at " + each);
      }
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry.getKeyValuePairs().forEach((key, value) -> {
      if (key.equals("value")) {
        value.lines().forEach(each -> line(test, "  told: " + each));
      }
    });
  }

  private void line(TestIdentifier test, String line) {
    int depth = 0;
    for (var up = plan.getParent(test); up.isPresent(); up = plan.getParent(up.get())) {
      depth++;
    }
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
