package dev.kamae.samples;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.report.Reports;
import dev.kamae.source.SourceRoots;
import java.nio.file.Path;

/**
 * Writes the gap reports of all samples and prints where.
 *
 * <pre>{@code
 * mvn -q compile exec:java
 * }</pre>
 */
public final class WriteReports {

  private static final Path FOLDER = Path.of("samples", "target", "gap-report");

  private static final SourceRoots SOURCES = SourceRoots.of(Path.of(""), "samples/src/main/java");

  private WriteReports() {}

  /** Writes below the folder that is named, or else below {@code samples/target/gap-report}. */
  public static void main(String... arguments) {
    Path folder = arguments.length == 0 ? FOLDER : Path.of(arguments[0]);
    for (Description each : Samples.all()) {
      write(each, folder.resolve(Samples.folder(each))).forEach(System.out::println);
    }
  }

  static Iterable<Path> write(Description sample, Path folder) {
    Assessment assessment = AspSaasGuideline.assess(sample.posture(), Samples.DATE);
    return Reports.of(assessment)
        .in(folder)
        .sourcesIn(SOURCES)
        .html()
        .pictures()
        .text()
        .json()
        .csv()
        .sarif()
        .markdown()
        .oscal()
        .write();
  }
}
