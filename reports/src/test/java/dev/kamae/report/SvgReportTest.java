package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.network.Segment;
import dev.kamae.wording.Language;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgReportTest {

  private static final String HOSTILE =
      "</title><script>alert(1)</script> \"'><image href=x> ${7*7} ]]> \u202Eevil \uD800 \u0000";

  private static Stream<String> pictures(Assessment assessment, Language language) {
    return Stream.of(
        SvgReport.network(assessment, PATTERN_1, language),
        SvgReport.buildings(assessment, PATTERN_1, language));
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(String svg, String tag) throws Exception {
    NodeList found = parsed(svg).getElementsByTagName(tag);
    return Stream.iterate(0, i -> i + 1)
        .limit(found.getLength())
        .map(i -> found.item(i).getTextContent())
        .toList();
  }

  private static Assessment hostile() {
    return SmallPosture.assessed(RichPosture.of(HOSTILE)
        .addPlace(Building.builder()
            .name(HOSTILE)
            .operator(HOSTILE)
            .addRoom(ServerRoom.builder()
                .name(HOSTILE)
                .building(HOSTILE)
                .facts(Facts.NONE)
                .source(SmallPosture.line(8))
                .build())
            .facts(Facts.NONE)
            .source(SmallPosture.line(8))
            .build())
        .addSegment(Segment.builder()
            .name(HOSTILE)
            .addMember(HOSTILE)
            .source(SmallPosture.line(9))
            .build()));
  }

  @Test
  void hostile_names_are_shown_as_text() throws Exception {
    for (Language language : Language.values()) {
      for (String svg : pictures(hostile(), language).toList()) {
        Document document = parsed(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(0, document.getElementsByTagName("image").getLength());
        assertFalse(svg.contains("\u202E"));
        assertTrue(texts(svg, "title").stream()
            .anyMatch(each -> each.contains("</title><script>alert(1)</script> \"'><image href=x>"
                + " ${7*7} ]]> [U+202E]evil [U+D800] [U+0000]")));
      }
    }
  }

  @Test
  void a_picture_is_an_image_with_a_name_and_a_story_and_links_nowhere() throws Exception {
    for (String svg : pictures(SmallPosture.assessed(RichPosture.of("Acme")), Language.ENGLISH)
        .toList()) {
      Document document = parsed(svg);
      Element root = document.getDocumentElement();
      assertEquals("img", root.getAttribute("role"));
      assertFalse(texts(svg, "desc").get(0).isBlank());
      assertEquals(0, document.getElementsByTagName("a").getLength());
      assertFalse(svg.contains("href"));
      assertFalse(svg.contains("style="));
    }
  }

  @Test
  void an_empty_network_and_no_building_are_said_in_a_sentence() throws Exception {
    Assessment silent = SmallPosture.assessed(SmallPosture.named("Silent KK"));

    assertEquals(
        List.of("Nothing of the network is described: no component, no segment, no link."),
        texts(SvgReport.network(silent, PATTERN_1, Language.ENGLISH), "text"));
    assertEquals(
        List.of("No building and no region is described."),
        texts(SvgReport.buildings(silent, PATTERN_1, Language.ENGLISH), "text"));
    assertEquals(
        List.of("建物もリージョンも申告されていない。"),
        texts(SvgReport.buildings(silent, PATTERN_1, Language.JAPANESE), "text"));
  }

  @Test
  void what_is_not_said_of_a_link_or_a_building_is_drawn_as_not_declared() throws Exception {
    Assessment rich = SmallPosture.assessed(RichPosture.of("Acme"));

    List<String> buildings = texts(SvgReport.buildings(rich, PATTERN_1, Language.ENGLISH), "text");
    assertTrue(buildings.containsAll(List.of(
        "country not declared",
        "number of floors not declared",
        "no server room described",
        "construction not declared",
        "earthquake hazard zone not declared",
        "flood hazard zone not declared")));
  }

  @Test
  void denied_external_links_are_told_apart_from_links_that_nobody_described() throws Exception {
    Assessment unsaid = SmallPosture.assessed(
        SmallPosture.named("Acme").addComponent(SmallPosture.server("web-1", List.of())));
    Assessment denied = SmallPosture.assessed(
        SmallPosture.named("Acme", SmallPosture.denied(LinkFacts.EXTERNAL_LINKS, 4))
            .addComponent(SmallPosture.server("web-1", List.of())));

    assertTrue(texts(SvgReport.network(unsaid, PATTERN_1, Language.ENGLISH), "text")
        .contains("No links are described."));
    assertTrue(texts(SvgReport.network(denied, PATTERN_1, Language.ENGLISH), "text")
        .contains("Declared: there are no external links."));
  }

  @Test
  void a_partner_that_no_link_leads_to_is_drawn() throws Exception {
    Assessment assessment = SmallPosture.assessed(SmallPosture.named("Acme")
        .addTopic(SmallPosture.topic(ElementKind.PARTNER_PROVIDER, "Transfer Bank")));

    assertTrue(texts(SvgReport.network(assessment, PATTERN_1, Language.ENGLISH), "text")
        .containsAll(List.of("Transfer Bank", "partner provider")));
  }

  @Test
  void every_node_of_the_page_links_to_its_line_in_the_tables() {
    String page =
        HtmlReport.of(SmallPosture.assessed(RichPosture.of("Acme")), PATTERN_1, Language.ENGLISH);

    assertTrue(page.contains("<a href=\"#components-1\" tabindex=\"-1\">"));
    assertTrue(page.contains("<tr id=\"components-1\">"));
    assertTrue(page.contains("<a href=\"#links-1\" tabindex=\"-1\">"));
    assertTrue(page.contains("<tr id=\"links-1\">"));
    assertTrue(page.contains("<tr id=\"places-1\">"));
  }
}
