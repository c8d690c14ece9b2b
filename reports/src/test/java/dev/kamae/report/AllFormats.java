package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Writes a report in all formats, and reads each as strictly as its format is. */
final class AllFormats {

  private static final java.util.regex.Pattern TAG =
      java.util.regex.Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)");
  private static final java.util.regex.Pattern TURNS =
      java.util.regex.Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private final Path folder;
  private final Set<String> tags;

  /** The tags of pages and pictures are those of a report without harm, and no others. */
  AllFormats(Path folder, Assessment harmless) {
    this.folder = folder;
    this.tags = Set.copyOf(write(all(harmless)).stream()
        .filter(each -> each.toString().matches(".*(html|svg|md)"))
        .flatMap(each -> tags(read(each)).stream())
        .collect(Collectors.toSet()));
  }

  private static Reports all(Assessment assessment) {
    return Reports.of(assessment)
        .at(Pattern.PATTERN_1)
        .html()
        .pictures()
        .text()
        .json()
        .csv()
        .sarif()
        .markdown()
        .oscal();
  }

  private List<Path> write(Reports reports) {
    return reports.in(folder).write();
  }

  /** How many files were read. */
  int check(Assessment assessment) {
    return check(all(assessment));
  }

  /** The same in one language only. */
  int check(Assessment assessment, Language language) {
    return check(all(assessment).in(language));
  }

  private int check(Reports reports) {
    List<Path> files = write(reports);
    files.forEach(this::check);
    return files.size();
  }

  private void check(Path file) {
    String name = file.getFileName().toString();
    String text = read(file);
    assertFalse(TURNS.matcher(text).find(), () -> name + " turns text");
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "md" -> assertTrue(tags.containsAll(tags(text)), () -> name + tags(text));
      case "svg" -> checkXml(name, text);
      case "json", "sarif" -> JsonReader.read(text);
      case "csv" -> CsvReader.rows(text).forEach(row -> row.values().forEach(this::checkCell));
      default -> assertEquals("report.txt", name);
    }
  }

  private void checkXml(String name, String text) {
    assertTrue(tags.containsAll(tags(text)), () -> name + tags(text));
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      parser.parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new AssertionError(name, e);
    }
  }

  private void checkCell(String cell) {
    assertFalse(cell.matches("(?s)\\s*[=+\\-@].*"), () -> "a formula: " + cell);
  }

  private static Set<String> tags(String text) {
    return TAG.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
