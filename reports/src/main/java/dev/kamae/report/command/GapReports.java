package dev.kamae.report.command;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.report.ReportIndex;
import dev.kamae.report.ReportNotRead;
import dev.kamae.report.ReportNotWritten;
import dev.kamae.report.Reports;
import dev.kamae.source.SourceRoots;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the gap reports of descriptions and an index of them, from a command line or a build. The reports are written
 * before the command fails.
 *
 * <pre>{@code
 * java -cp CLASSPATH dev.kamae.report.command.GapReports --date 2026-04-01 --fail-on BASIC com.acme.AcmePayroll
 * }</pre>
 */
public final class GapReports {

  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final ClassLoader loader;

  GapReports(
      PrintStream out, PrintStream err, Map<String, String> environment, ClassLoader loader) {
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.loader = loader;
  }

  /**
   * Writes what the arguments ask for; {@code --help} lists them. Ends the program where something fails: with 1 where
   * the threshold is not met, with 2 where the reports could not be written.
   */
  public static void main(String... arguments) {
    for (String each : Objects.requireNonNull(arguments, "arguments")) {
      Objects.requireNonNull(each, "arguments");
    }
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    int status =
        new GapReports(System.out, System.err, System.getenv(), loader).run(List.of(arguments));
    if (status != PASSED) {
      System.exit(status);
    }
  }

  int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(help());
      return PASSED;
    }
    try {
      return run(Arguments.read(arguments, environment));
    } catch (Misuse | ReportNotRead | ReportNotWritten | IllegalArgumentException e) {
      err.println(e.getMessage());
      return MISUSED;
    }
  }

  static String help() {
    try (InputStream in = GapReports.class.getResourceAsStream("/META-INF/kamae/help.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(Options options) {
    Map<String, Posture> postures = Found.postures(options.classes(), loader);
    SourceRoots sources = sources(options);
    ReportIndex index = ReportIndex.in(options.folder());
    Map<String, Gate> gates = new LinkedHashMap<>();
    for (Map.Entry<String, Posture> each : postures.entrySet()) {
      Posture posture = each.getValue();
      refuseUnknownSource(posture, options, sources);
      Pattern pattern = pattern(each.getKey(), posture, options);
      Assessment assessment = AspSaasGuideline.assess(posture, options.date());
      Reports reports = reports(assessment, each.getKey(), options, postures.size())
          .at(pattern)
          .sourcesIn(sources);
      gates.put(
          each.getKey(),
          new Gate(
              assessment,
              pattern,
              options.threshold(),
              options.threshold().onlyNew() ? reports.change() : Optional.empty()));
      index = index.with(each.getKey(), reports);
    }
    List<Path> written = write(index, gates, options.quiet());
    if (!options.quiet()) {
      written.subList(written.size() - 2, written.size()).forEach(out::println);
    }
    return fail(gates, sources);
  }

  private static SourceRoots sources(Options options) {
    List<String> roots = options.sources();
    Path here = Path.of("");
    SourceRoots found = roots.isEmpty()
        ? SourceRoots.around(here)
        : SourceRoots.of(here, roots.get(0), roots.subList(1, roots.size()).toArray(String[]::new));
    return options.link().map(found::linkedAt).orElse(found);
  }

  private static void refuseUnknownSource(Posture posture, Options options, SourceRoots sources) {
    boolean known = sources.file(posture.provider().source()).isPresent();
    if (!options.sources().isEmpty() && !known) {
      throw new Misuse("--sources: " + posture.provider().source().path() + " is in none of "
          + String.join(", ", options.sources()));
    }
  }

  private static Pattern pattern(String name, Posture posture, Options options) {
    return options
        .pattern()
        .or(posture::pattern)
        .orElseThrow(() -> new Misuse(name + ": no pattern is known: give --pattern, or let a"
            + " service say demanding(confidentiality(...), availability(...))"));
  }

  private Reports reports(Assessment assessment, String name, Options options, int count) {
    Reports reports = Reports.of(assessment);
    for (Format each : options.formats()) {
      reports = each.in(reports);
    }
    if (options.language().isPresent()) {
      reports = reports.in(options.language().get());
    }
    if (options.templates().isPresent()) {
      reports = reports.templatesIn(options.templates().get());
    }
    Optional<Path> since = since(name, options, count);
    return since.isPresent() ? reports.since(since.get()) : reports;
  }

  private Optional<Path> since(String name, Options options, int count) {
    if (options.since().isEmpty()) {
      return Optional.empty();
    }
    Path since = options.since().get();
    if (!Files.isDirectory(since)) {
      if (count > 1) {
        throw new Misuse("--since: " + since + " is one report, and there are " + count
            + " descriptions; name the folder of their earlier reports");
      }
      return Optional.of(since);
    }
    Path report = since.resolve(name).resolve("report.json");
    if (Files.exists(report)) {
      return Optional.of(report);
    }
    err.println("there is no earlier report of " + name + " at " + report);
    return Optional.empty();
  }

  private List<Path> write(ReportIndex index, Map<String, Gate> gates, boolean quiet) {
    List<String> done = new ArrayList<>();
    return index.write(name -> {
      done.add(name);
      if (!quiet) {
        out.println(done.size() + "/" + gates.size() + " " + told(name, gates.get(name)));
      }
    });
  }

  private static String told(String name, Gate gate) {
    Totals totals = gate.assessment().totals(gate.pattern());
    Waivers waivers = Waivers.over(gate.assessment(), gate.pattern());
    return name + " at pattern " + gate.pattern().number()
        + ": gaps " + waivers.gaps(Level.ALL).without()
        + " (not accepted: " + waivers.gaps(Level.ALL).with()
        + "), undeclared " + totals.count(Level.ALL, Verdict.UNDECLARED)
        + ", starred values not reached " + totals.starredNotReached();
  }

  private int fail(Map<String, Gate> gates, SourceRoots sources) {
    int status = PASSED;
    for (Map.Entry<String, Gate> each : gates.entrySet()) {
      List<Clause> failing = each.getValue().failing();
      if (!failing.isEmpty()) {
        each.getValue().lines(each.getKey(), failing, sources).forEach(err::println);
        status = FAILED;
      }
    }
    return status;
  }
}
