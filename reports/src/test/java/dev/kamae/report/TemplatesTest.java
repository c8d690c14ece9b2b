package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final Pattern LABEL = Pattern.compile("label\\[\"([^\"]+)\"]");

  private static final Pattern CONDITION = Pattern.compile("<#(?:else)?if ([^>]+)>");

  private static List<String> templates() {
    try (Stream<Path> files = Files.list(
        Path.of(HtmlReport.class.getResource("/META-INF/kamae/templates").toURI()))) {
      List<String> texts = files
          .filter(each -> each.toString().matches(".*\\.ftl[hx]"))
          .sorted()
          .map(TemplatesTest::text)
          .toList();
      assertTrue(texts.size() > 5, "templates found");
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Language language) {
    return Table.of(HtmlReport.class, language, PageWords.TABLES.toArray(String[]::new))
        .keys();
  }

  @Test
  void every_label_is_used_and_every_label_used_is_there() {
    Set<String> used = templates().stream()
        .flatMap(each -> LABEL.matcher(each).results())
        .map(each -> "page." + each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        used,
        keys(Language.JAPANESE).stream()
            .filter(each -> each.startsWith("page."))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void only_the_style_sheet_is_not_escaped() {
    String all = String.join("\n", templates());

    assertEquals(2, all.split(Pattern.quote("?no_esc"), -1).length);
    assertTrue(all.contains("<style>${page.style.css?no_esc}</style>"));
    assertFalse(all.contains("noautoesc"));
    assertFalse(all.contains("output_format"));
  }

  @Test
  void templates_ask_only_whether_something_is_there() {
    List<String> asked = templates().stream()
        .flatMap(each -> CONDITION.matcher(each).results())
        .map(each -> each.group(1))
        .filter(each -> !each.matches("!?[\\w.]+(\\?\\?|\\?has_content|\\?is_last)?"
            + "( && !?[\\w.]+(\\?\\?|\\?has_content)?)*( \\|\\| [\\w.]+\\?\\?)*"))
        .toList();

    assertEquals(List.of(), asked);
  }

  @Test
  void templates_are_short() {
    templates().forEach(each -> assertTrue(each.lines().count() <= 200, each));
  }

  @Test
  void templates_see_the_components_of_records_and_nothing_else() throws TemplateModelException {
    TemplateHashModel mark =
        (TemplateHashModel) new RecordWrapper().wrap(new Mark("gap", "✕", "gap"));

    assertEquals("gap", mark.get("word").toString());
    assertThrows(TemplateModelException.class, () -> mark.get("class"));
    assertThrows(TemplateModelException.class, () -> mark.get("getClass"));
    assertThrows(TemplateModelException.class, () -> mark.get("hashCode"));
    assertThrows(TemplateModelException.class, () -> new RecordWrapper().wrap(Path.of("x")));
  }
}
