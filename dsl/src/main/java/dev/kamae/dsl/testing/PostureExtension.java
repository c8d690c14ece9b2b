package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What stands behind {@link HoldPosture}: judges once in a run, writes the reports before the first test, hands out
 * parameters. Holds no state of its own, so tests may run in parallel.
 */
final class PostureExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(PostureExtension.class);
  private static final String FOLDER = "target/gap-report";

  @Override
  public void beforeAll(ExtensionContext context) {
    HoldPosture annotation = annotation(context);
    Held held = held(context);
    Assessment assessment = assessment(held, context);
    if (annotation.reports()) {
      write(new ReportFolder(parent(context), annotation), held, assessment, context);
    }
  }

  private static void write(
      ReportFolder folder, Held held, Assessment assessment, ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    ReportFolder.Written written = store(context)
        .getOrComputeIfAbsent(
            folder.path().toAbsolutePath(),
            path -> folder.write(held, assessment, test, test.getClassLoader()),
            ReportFolder.Written.class);
    folder.refuseOther(written, held, test);
    if (written.test().equals(test.getName())) {
      written.files().forEach(each -> context.publishReportEntry("gap report", each.toString()));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Assessment.class || type == PostureGate.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Held held = held(context);
    Assessment assessment = assessment(held, context);
    return parameter.getParameter().getType() == Assessment.class
        ? assessment
        : PostureGate.of(assessment, held.pattern()).telling(context::publishReportEntry);
  }

  /** The day is asked for once in a run, so that no midnight comes between two tests. */
  private static Held held(ExtensionContext context) {
    return store(context)
        .getOrComputeIfAbsent(
            annotation(context), each -> Held.of(each, context.getRequiredTestClass()), Held.class);
  }

  private static Assessment assessment(Held held, ExtensionContext context) {
    return store(context).getOrComputeIfAbsent(held, Held::assessment, Assessment.class);
  }

  private static HoldPosture annotation(ExtensionContext context) {
    return Held.annotation(context.getRequiredTestClass())
        .orElseThrow(() -> new ExtensionConfigurationException(
            context.getRequiredTestClass().getName() + " says no @HoldPosture"));
  }

  private static String parent(ExtensionContext context) {
    return context.getConfigurationParameter(ReportFolder.PARAMETER).orElse(FOLDER);
  }

  private static Store store(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE);
  }
}
