package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ReportWriter;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The reports for people and for programs: HTML, text and JSON. Found as a service by the tests of a description. */
public final class AllReports implements ReportWriter {

  /** For the service loader. */
  public AllReports() {}

  /** {@inheritDoc} */
  @Override
  public List<Path> write(Assessment assessment, Pattern pattern, Path folder) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(folder, "folder");
    return Reports.of(assessment)
        .at(pattern)
        .in(folder)
        .sourcesIn(SourceRoots.around(Path.of("")))
        .html()
        .text()
        .json()
        .write();
  }
}
