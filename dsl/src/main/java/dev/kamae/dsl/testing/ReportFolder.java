package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ReportWriter;
import dev.kamae.posture.Described;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The folder of the reports of one posture, which belongs to one posture, pattern and date only. */
final class ReportFolder {

  static final String PARAMETER = "kamae.report.folder";

  private final Path folder;

  ReportFolder(String parent, HoldPosture annotation) {
    String name = annotation.name();
    this.folder =
        Path.of(parent).resolve(name.isEmpty() ? Described.folderOf(annotation.of()) : name);
  }

  Path path() {
    return folder;
  }

  /** Writes the reports by all writers that there are. */
  Written write(Held held, Assessment assessment, Class<?> test, ClassLoader loader) {
    List<ReportWriter> writers = StreamSupport.stream(
            ServiceLoader.load(ReportWriter.class, loader).spliterator(), false)
        .toList();
    if (writers.isEmpty()) {
      throw new ExtensionConfigurationException("No gap report of " + held + " can be written to "
          + folder + ": add dev.kamae:kamae-reports to the test class path, or say reports = false"
          + " in @HoldPosture of " + test.getName());
    }
    return new Written(
        held,
        test.getName(),
        writers.stream()
            .flatMap(each -> each.write(assessment, held.pattern(), folder).stream())
            .toList());
  }

  /** Refuses to mix the reports of two postures, patterns or dates in one folder. */
  void refuseOther(Written written, Held held, Class<?> test) {
    if (!written.held().equals(held)) {
      throw new ExtensionConfigurationException("The reports of two tests would mix in " + folder
          + ": those of " + written.held() + " (" + written.test() + ") and of " + held + " ("
          + test.getName() + "); give one of them a name, as in @HoldPosture(name = \"acme-2\")");
    }
  }

  /**
   * Reports that are written.
   *
   * @param held of what
   * @param test for which test class
   * @param files the files
   */
  record Written(Held held, String test, List<Path> files) {}
}
