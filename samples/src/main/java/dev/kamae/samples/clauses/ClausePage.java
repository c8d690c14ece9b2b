package dev.kamae.samples.clauses;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page where an architect looks a clause up: the words that say it, deny it and exclude it, as they stand in the
 * source of the examples.
 */
public final class ClausePage {

  private static final Wording WORDING = Wording.in(Language.ENGLISH);

  private final ExampleSource source;

  /** A page from the source files of the examples. */
  public ClausePage(Stream<String> sources) {
    source = new ExampleSource(sources);
  }

  /** The page in Markdown. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    String chapter = "";
    for (Measure measure : Measure.values()) {
      if (!measure.chapter().equals(chapter)) {
        chapter = measure.chapter();
        page.append("\n## ").append(numbered(chapter)).append(' ');
        page.append(WORDING.chapter(measure)).append('\n');
      }
      append(measure, page);
    }
    return page.toString();
  }

  private static final String HEAD = """
      # The clauses and their words

      For each clause of the guideline: the words that say it so that it is met at pattern 1, and words that deny it. Left
      out, it is undeclared. Each example is compiled and judged by a test. To exclude a clause, write
      `.excluding(CONSTANT, "the reason")` with the constant that is named.
      """;

  private static String numbered(String chapter) {
    return chapter.replace("III", "Ⅲ").replace("II", "Ⅱ");
  }

  private void append(Measure measure, StringBuilder page) {
    page.append("\n### ").append(measure.number()).append(' ').append(WORDING.title(measure));
    page.append("\n\n").append(WORDING.asks(measure)).append(" (");
    page.append(WORDING.table().text("priority." + measure.priority())).append(")\n");
    clausesOf(measure).forEach(each -> append(each, page));
  }

  private static Stream<Clause> clausesOf(Measure measure) {
    List<Item<?>> items = Item.of(measure);
    return Stream.concat(
        Stream.concat(Stream.of(measure), items.stream()), Practice.of(measure).stream());
  }

  private void append(Clause clause, StringBuilder page) {
    String title = clause instanceof Measure
        ? "Requirement"
        : "**" + clause.letter() + "** " + WORDING.title(clause);
    page.append("\n- ").append(title).append(": `");
    page.append(ExampleSource.constantOf(clause)).append("`\n");
    page.append("  - say: `").append(source.said(clause)).append("`\n");
    page.append("  - deny: `").append(source.denied(clause)).append("`\n");
  }
}
