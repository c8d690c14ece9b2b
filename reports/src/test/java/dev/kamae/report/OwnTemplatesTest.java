package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.report.SmallPosture.*;
import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of a user's own. */
class OwnTemplatesTest {

  @TempDir
  private Path folder;

  private Path own;
  private Path out;
  private Path page;

  @BeforeEach
  void an_earlier_report() throws IOException {
    own = Files.createDirectory(folder.resolve("own"));
    out = Files.createDirectory(folder.resolve("out"));
    page = Files.writeString(out.resolve("index.html"), "earlier");
    Files.writeString(folder.resolve("secret.ftlh"), "SECRET");
  }

  private Reports reports() {
    return Reports.of(watchedFor(acme()))
        .at(PATTERN_1)
        .templatesIn(own)
        .in(out)
        .html()
        .json();
  }

  private String written(String file, String template) throws IOException {
    Files.writeString(own.resolve(file), template);
    reports().write();
    return Files.readString(page);
  }

  private String refusal(String file, String template) throws IOException {
    Files.writeString(own.resolve(file), template);
    String message =
        assertThrows(ReportNotWritten.class, () -> reports().write()).getMessage();
    assertEquals("earlier", Files.readString(page));
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(1, files.count(), "nothing is left behind");
    }
    return message;
  }

  private String notWritten(String reason) {
    return "the report " + page + " could not be written: " + reason;
  }

  @Test
  void a_part_of_the_page_takes_the_place_of_ours() throws IOException {
    String written = written("head.ftlh", "<header>OWN ${page.head.provider}</header>\n");

    assertTrue(written.contains("<header>OWN Acme Payroll KK</header>"));
    assertTrue(written.contains("<section id=\"gaps\""));
    assertFalse(HtmlReport.of(watchedFor(acme()), PATTERN_1, dev.kamae.wording.Language.JAPANESE)
        .contains("OWN"));
  }

  @Test
  void a_file_of_macros_takes_the_place_of_ours() throws IOException {
    String ours = new String(
        getClass().getResourceAsStream("/META-INF/kamae/templates/blocks.ftlh").readAllBytes(),
        java.nio.charset.StandardCharsets.UTF_8);

    String written = written("blocks.ftlh", ours.replace("<code class=\"path\">", "<code>OWN "));

    assertTrue(written.contains("<code>OWN dev/<wbr>example/<wbr>AcmePayroll.java:17"));
  }

  @Test
  void what_it_shows_is_escaped_and_sees_records_only() throws IOException {
    assertTrue(written("legend.ftlh", "<p>${\"<b>\"}</p>").contains("<p>&lt;b&gt;</p>"));
  }

  @Test
  void what_is_missing_is_named_with_its_file_and_line() throws IOException {
    assertEquals(
        notWritten("template " + own.resolve("head.ftlh") + ":2: nothing is missing"),
        refusal("head.ftlh", "<p>\n${page.nothing}\n</p>"));
    assertEquals(
        notWritten("template " + own.resolve("head.ftlh") + ":1: nobody is missing"),
        refusal("head.ftlh", "${nobody}"));
    assertEquals(
        notWritten(
            "template " + own.resolve("head.ftlh") + ":1: there is no message 'page.nothing'"),
        refusal("head.ftlh", "${label[\"nothing\"]}"));
  }

  @Test
  void what_does_not_parse_is_named_with_its_file_and_line() throws IOException {
    for (String file : new String[] {"legend.ftlh", "page.ftlh", "blocks.ftlh"}) {
      String refusal = refusal(file, "<p>\n<#if>\n");
      assertTrue(refusal.startsWith(notWritten("template " + own.resolve(file) + ":2: ")), refusal);
      Files.delete(own.resolve(file));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../secret.ftlh\">",
        "<#include \"/../secret.ftlh\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"a/../../secret.ftlh\">",
        "<#include \"..\\\\secret.ftlh\">",
        "<#include \"link.ftlh\">",
        "<#include \"folder/secret.ftlh\">",
        "<#import \"../secret.ftlh\" as s>",
        "${.get_optional_template('../secret.ftlh').include()}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${page?api.class}",
        "${page.class}",
        "${page.head.getClass()}",
        "${page.head.hashCode()}",
        "<#assign x=\"freemarker.template.utility.ObjectConstructor\"?new()>",
        "${'<#include \"../secret.ftlh\">'?interpret}",
        "<@'<#include \"../secret.ftlh\">'?interpret />",
      })
  void it_can_neither_make_objects_nor_read_outside_of_its_folder(String template)
      throws IOException {
    Files.createSymbolicLink(own.resolve("link.ftlh"), folder.resolve("secret.ftlh"));
    Files.createSymbolicLink(own.resolve("folder"), folder);

    String refusal = refusal("legend.ftlh", template);

    assertTrue(refusal.startsWith(notWritten("")), refusal);
    assertFalse(refusal.contains("SECRET"), refusal);
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertEquals(
        "there is no folder of templates at '" + folder.resolve("gone") + "'",
        assertThrows(
                IllegalArgumentException.class,
                () -> reports().templatesIn(folder.resolve("gone")).write())
            .getMessage());
  }
}
