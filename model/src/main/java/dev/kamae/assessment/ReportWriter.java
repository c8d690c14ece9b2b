package dev.kamae.assessment;

import dev.kamae.guideline.Pattern;
import java.nio.file.Path;
import java.util.List;

/**
 * Whoever can write gap reports of an assessment. Implementations name themselves in {@code
 * META-INF/services/dev.kamae.assessment.ReportWriter}, so that tests of a description find them without knowing
 * them; {@code kamae-reports} has one.
 */
public interface ReportWriter {

  /** Writes the reports at the pattern into the folder, which is made if it is not there, and lists them. */
  List<Path> write(Assessment assessment, Pattern pattern, Path folder);
}
