package dev.kamae.assessment.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.operation.LogFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which elements are found of a posture with two servers, an inner link and one from outside, and a log. */
class ScopeTest {

  private static final LinkEnd WEB = new LinkEnd(LinkEnd.Type.COMPONENT, "web");
  private static final LinkEnd LOG = new LinkEnd(LinkEnd.Type.COMPONENT, "log");
  private static final LinkEnd INTERNET = new LinkEnd(LinkEnd.Type.INTERNET, "internet");

  private final Link inner = link("a", WEB, LOG);
  private final Link outer = link("b", INTERNET, WEB);
  private final Topic log = topic(
      ElementKind.LOG,
      new Claim<>(LogFacts.LOG_SERVER, Said.yes(Names.of("log"), SourceLine.UNKNOWN)));
  private final Surroundings around = new Surroundings(Posture.builder()
      .description("Acme")
      .provider(topic(ElementKind.PROVIDER))
      .addComponent(server("web"))
      .addComponent(server("log"))
      .addLink(inner)
      .addLink(outer)
      .addTopic(log)
      .build());

  private static Topic topic(ElementKind kind, Claim<?>... claims) {
    return Topic.builder()
        .kind(kind)
        .name("x")
        .facts(Facts.of(List.of(claims)))
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private static Component server(String name) {
    return Component.builder()
        .kind(ElementKind.SERVER)
        .name(name)
        .place("Tokyo DC")
        .facts(Facts.NONE)
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private static Link link(String name, LinkEnd from, LinkEnd to) {
    return Link.builder()
        .name(name)
        .from(from)
        .to(to)
        .facts(Facts.NONE)
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private List<String> found(Scope scope) {
    return scope.elements(around).stream().map(Element::name).toList();
  }

  @Test
  void components_and_links_are_found_by_their_kinds_and_narrowed_by_a_filter() {
    Scope links = Scope.links("links", ElementKind.INNER_LINK);
    Scope servers = Scope.components("servers", ElementKind.SERVER);
    Scope named = servers.where("named", each -> each.name().equals("log"));

    assertEquals(List.of("a"), found(links));
    assertEquals(List.of("web", "log"), found(servers));
    assertEquals(List.of("log"), found(named));
    assertEquals("scope.named", named.name().key());
    assertTrue(named.isOfKinds());
    assertFalse(named.speaksOf(server("web")));
  }

  @Test
  void others_are_whatever_is_found() {
    Scope all = Scope.found("links", any -> any.posture().links());

    assertEquals(List.of("a", "b"), found(all));
    assertFalse(all.isOfKinds());
    assertFalse(all.speaksOf(inner));
  }

  @Test
  void what_links_and_logs_name_is_found() {
    assertEquals(List.of("log"), found(Scopes.LOG_SERVER));
    assertEquals(List.of("web"), found(Scopes.PUBLIC_ENTRY));
    assertEquals(List.of("a"), found(Scopes.INNER_LINK));
  }
}
