package dev.kamae.samples;

import dev.kamae.report.command.GapReports;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the gap reports of all samples and an index of them, and prints where.
 *
 * <pre>{@code
 * mvn -q compile exec:java
 * }</pre>
 */
public final class WriteReports {

  private static final Path FOLDER = Path.of("samples", "target", "gap-report");

  private WriteReports() {}

  /** Writes below the folder that is named, or else below {@code samples/target/gap-report}. */
  public static void main(String... arguments) {
    List<String> options = List.of(
        "--date",
        Samples.DATE.toString(),
        "--folder",
        arguments.length == 0 ? FOLDER.toString() : arguments[0],
        "--sources",
        "samples/src/main/java");
    Stream<String> samples = Samples.all().stream().map(each -> each.getClass().getName());
    GapReports.main(Stream.concat(options.stream(), samples).toArray(String[]::new));
  }
}
