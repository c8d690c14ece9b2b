package dev.kamae.samples;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A Maven project of somebody else, which depends on the installed jars and on its own JUnit, is built as it would be
 * there. It asks for nothing that the build of this project did not fetch, so it needs no network.
 */
class ConsumerTest {

  private static final Path PROJECT = Path.of("src", "test", "resources", "consumer");
  private static final Path REPOSITORY =
      Path.of("target", "consumer-repository").toAbsolutePath();

  @TempDir
  private Path folder;

  @Test
  void its_reports_of_surefire_show_names_and_messages() throws Exception {
    Optional<Path> maven = maven();
    assumeTrue(maven.isPresent(), "there is no mvn on the path");
    Path project = folder.resolve("acme");
    copy(PROJECT, project);

    String output;
    try (Installed installed = new Installed(REPOSITORY)) {
      output = run(maven.get(), project, installed.repository());
    }

    Path reports = project.resolve("target").resolve("surefire-reports");
    assertTrue(Files.isDirectory(reports), output);
    Golden.assertIs("held/consumer.txt", told(reports));
    assertTrue(Files.readAllLines(project.resolve("src/test/resources/acme.gaps"))
        .contains("III.1.1.1.a | server web-1 | PT15M"));
  }

  private static Optional<Path> maven() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(each -> Path.of(each, "mvn"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  private String run(Path maven, Path project, Path repository) throws Exception {
    Path output = folder.resolve("output.txt");
    ProcessBuilder process = new ProcessBuilder(
            maven.toString(),
            "-B",
            "-o",
            "-Dmaven.repo.local=" + repository,
            "-Dmaven.test.failure.ignore=true",
            "-Dkamae.accept=true",
            "test")
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().keySet().removeIf(each -> each.startsWith("MAVEN_") || each.equals("CI"));
    Process build = process.start();
    boolean ended = build.waitFor(3, TimeUnit.MINUTES);
    build.destroyForcibly();
    String text = Files.readString(output);
    assertTrue(ended, text);
    assertEquals(0, build.exitValue(), text);
    return text;
  }

  private static String told(Path reports) throws Exception {
    try (Stream<Path> files = Files.list(reports)) {
      List<Path> xml =
          files.filter(each -> each.toString().endsWith(".xml")).sorted().toList();
      StringBuilder text = new StringBuilder();
      for (Path each : xml) {
        text.append(suite(each));
      }
      return text.toString();
    }
  }

  private static String suite(Path file) throws Exception {
    Element suite = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
    return elements(suite.getElementsByTagName("testcase"))
        .map(ConsumerTest::test)
        .sorted()
        .collect(joining("", suite.getAttribute("name") + "\n", "\n"));
  }

  private static String test(Element test) {
    String outcome = Stream.of("failure", "error", "skipped")
        .flatMap(each -> elements(test.getElementsByTagName(each)))
        .map(each -> each.getTagName() + "\n" + message(each).indent(4))
        .findFirst()
        .orElse("passed\n");
    return "  " + test.getAttribute("classname") + " / " + test.getAttribute("name") + ": "
        + outcome;
  }

  /** Surefire puts the message of a skipped test into its text, before the lines of the stack trace. */
  private static String message(Element outcome) {
    return outcome.hasAttribute("message")
        ? outcome.getAttribute("message")
        : outcome
            .getTextContent()
            .lines()
            .takeWhile(each -> !each.startsWith("\tat "))
            .collect(joining("\n"))
            .strip()
            .replaceFirst("^\\S+Exception:\\s*", "");
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(each -> (Element) nodes.item(each));
  }
}
