package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.posture.Posture;
import dev.kamae.report.Reports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The house's arrows: who knows whom, package by package, compared as a whole list. */
class PackageArrowsTest {

  private static final Pattern ARROW = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+.*");

  @Test
  void packages_know_exactly_those_that_the_list_names() throws Exception {
    TreeSet<String> seen = new TreeSet<>();
    for (Class<?> each :
        List.of(Posture.class, Description.class, Reports.class, WriteReports.class)) {
      seen.addAll(arrowsOf(each));
    }

    Golden.assertIs("package-arrows.txt", String.join("\n", seen) + "\n");
  }

  private static Collection<String> arrowsOf(Class<?> oneOfTheModule) throws URISyntaxException {
    Path classes = Path.of(
        oneOfTheModule.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringWriter out = new StringWriter();
    PrintWriter printer = new PrintWriter(out, true);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int status = jdeps.run(
        printer,
        printer,
        "--multi-release",
        "17",
        "-verbose:package",
        "-filter:none",
        "--ignore-missing-deps",
        classes.toString());
    assertEquals(0, status, out.toString());
    return arrowsIn(out.toString());
  }

  private static Collection<String> arrowsIn(String report) {
    TreeSet<String> arrows = new TreeSet<>();
    for (String line : report.split("\\R")) {
      Matcher matcher = ARROW.matcher(line);
      if (matcher.matches() && isTold(matcher.group(1)) && isTold(matcher.group(2))) {
        arrows.add(matcher.group(1) + " -> " + matcher.group(2));
      }
    }
    arrows.removeIf(each -> each.split(" -> ")[0].equals(each.split(" -> ")[1]));
    return arrows;
  }

  private static boolean isTold(String name) {
    return !name.startsWith("java.")
        && !name.contains("/")
        && (name.startsWith("dev.kamae") || name.contains("."));
  }
}
