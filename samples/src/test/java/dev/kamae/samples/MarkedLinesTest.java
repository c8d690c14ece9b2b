package dev.kamae.samples;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.posture.fact.SourceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever is open leads to the line that a person would change, also where something is missing. */
class MarkedLinesTest {

  private static final Path SOURCE =
      Path.of("src", "test", "java", "dev", "kamae", "samples", "MarkedProvider.java");
  private static final String MARK = "// open: ";

  private static String marked() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark >= 0) {
        marked
            .append(i + 1)
            .append(' ')
            .append(lines.get(i).substring(mark + MARK.length()))
            .append('\n');
      }
    }
    return marked.toString();
  }

  private static String found() {
    Assessment assessment = AspSaasGuideline.assess(new MarkedProvider().posture(), Samples.DATE);
    TreeMap<Integer, TreeSet<String>> found = new TreeMap<>();
    for (MeasureResult each : assessment.measures()) {
      each.requirement().open().forEach(one -> add(one.source(), each.measure().id(), found));
      each.items()
          .forEach(item ->
              item.open(PATTERN_1).forEach(one -> add(one.source(), item.item().id(), found)));
    }
    StringBuilder text = new StringBuilder();
    found.forEach((line, clauses) ->
        text.append(line).append(' ').append(String.join(", ", clauses)).append('\n'));
    return text.toString();
  }

  private static void add(
      SourceLine source, String clause, TreeMap<Integer, TreeSet<String>> found) {
    assertEquals("MarkedProvider.java", source.file());
    found.computeIfAbsent(source.line(), line -> new TreeSet<>()).add(clause);
  }

  @Test
  void what_is_open_leads_to_the_line_that_says_or_lacks_it() throws IOException {
    assertEquals(marked(), found());
  }
}
