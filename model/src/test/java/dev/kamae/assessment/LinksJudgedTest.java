package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Measure.III_3_1_5;
import static dev.kamae.guideline.Measure.III_3_2_3;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.network.LinkFacts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What links say, what they meet on their way, and what the provider says of all of them. */
class LinksJudgedTest {

  private static final LinkEnd INTERNET = new LinkEnd(LinkEnd.Type.INTERNET, "internet");
  private static final LinkEnd WEB = new LinkEnd(LinkEnd.Type.COMPONENT, "web");

  private static Link.Builder link(String name, LinkEnd from, Claim<?>... claims) {
    return Link.builder()
        .name(name)
        .from(from)
        .to(WEB)
        .facts(Facts.of(List.of(claims)))
        .source(line(8));
  }

  private static Link external(String name, Claim<?>... claims) {
    return link(name, INTERNET, claims).build();
  }

  private static Component.Builder appliance(String name, ApplianceType type) {
    return component(ElementKind.SECURITY_APPLIANCE, name).appliance(type);
  }

  private static Assessment assess(Topic provider, Link... links) {
    Posture posture = posture(
            provider,
            server("web"),
            server("app"),
            appliance("fw", ApplianceType.FIREWALL),
            appliance("watch", ApplianceType.IDS))
        .addLinks(links)
        .build();
    return AspSaasGuideline.assess(posture, TODAY);
  }

  private static Finding entry(Link... links) {
    return assess(provider(), links).of(III_3_2_3).requirement().evidence().get(0);
  }

  private static Finding watched(Topic provider, Link.Builder link) {
    return assess(provider, link.build()).of(III_3_1_5).requirement().evidence().get(0);
  }

  private static String told(Finding finding) {
    return finding.verdict() + " " + finding.source().line();
  }

  @Test
  void an_entry_has_a_certificate_where_one_link_says_so_and_none_denies_it() {
    Link certified = external("a", said(SERVER_CERTIFICATE, Names.of("example.jp"), 4));
    Link denied =
        external("b", denied(SERVER_CERTIFICATE, 5), denied(IMPERSONATION_PREVENTED_OTHERWISE, 6));
    Link silent = external("c");

    assertEquals("MET 4", told(entry(certified, silent)));
    assertEquals("MET 4", told(entry(silent, certified)));
    assertEquals("GAP 5", told(entry(certified, denied)));
    assertEquals("GAP 5", told(entry(silent, denied, certified)));
    assertEquals("UNDECLARED 7", told(entry(silent)));
    assertTrue(entry(silent).said().isNothing());
    assertEquals(
        List.of(SERVER_CERTIFICATE, IMPERSONATION_PREVENTED_OTHERWISE),
        entry(silent).facts());
  }

  @Test
  void what_is_wanted_of_an_entry_is_wanted_of_its_links_that_lack_it() {
    Link certified = external("a", said(SERVER_CERTIFICATE, Names.of("example.jp"), 4));
    Link denied = external("b", denied(SERVER_CERTIFICATE, 5));
    Link silent = external("c");

    assertEquals(
        List.of(Wanted.known(denied, SERVER_CERTIFICATE), Wanted.known(silent, SERVER_CERTIFICATE)),
        entry(certified, denied, silent).wanted());
  }

  @Test
  void a_link_is_watched_by_what_it_meets() {
    Finding met = watched(provider(), link("a", INTERNET).addThrough("fw").addThrough("watch"));

    assertEquals("MET 8", told(met));
    assertEquals(Names.of("watch"), met.said().get());
    assertEquals("UNDECLARED 8", told(watched(provider(), link("a", INTERNET).addThrough("fw"))));
  }

  @Test
  void a_link_is_watched_or_not_as_it_says_whatever_the_provider_says() {
    Topic denying = provider(denied(INTRUSION_DETECTION, 9));

    assertEquals(
        "MET 4", told(watched(denying, link("a", INTERNET, said(INTRUSION_DETECTED, true, 4)))));
    assertEquals(
        "GAP 4", told(watched(provider(), link("a", INTERNET, denied(INTRUSION_DETECTED, 4)))));
  }

  @Test
  void of_a_link_that_is_silent_the_provider_can_only_deny_it() {
    Finding silent = watched(provider(said(INTRUSION_DETECTION, true, 9)), link("a", INTERNET));

    assertEquals("UNDECLARED 8", told(silent));
    assertEquals(
        "GAP 9", told(watched(provider(denied(INTRUSION_DETECTION, 9)), link("a", INTERNET))));
    assertEquals(List.of(INTRUSION_DETECTED, INTRUSION_DETECTION), silent.facts());
    assertEquals(
        List.of(new Wanted.OnTheWay(
            (Link) silent.element(),
            List.of(ApplianceType.IDS, ApplianceType.IPS),
            List.of(INTRUSION_DETECTED, INTRUSION_DETECTION))),
        silent.wanted());
  }

  private static String signatures(Topic provider, Link... links) {
    Posture posture =
        posture(provider, server("web"), server("app")).addLinks(links).build();
    ElementResult<?> none = AspSaasGuideline.assess(posture, TODAY)
        .of(SIGNATURE_UPDATE)
        .open(PATTERN_1)
        .get(0);
    assertTrue(none.isForWantOfElements());
    return none.verdict(PATTERN_1) + " " + none.source().line();
  }

  @Test
  void an_ids_is_absent_where_the_provider_or_every_external_link_denies_it() {
    Link denied = external("a", denied(INTRUSION_DETECTED, 4));
    Link too = external("b", denied(INTRUSION_DETECTED, 5));
    Link inner = link("c", new LinkEnd(LinkEnd.Type.COMPONENT, "app")).build();

    assertEquals("GAP 9", signatures(provider(denied(INTRUSION_DETECTION, 9)), external("a")));
    assertEquals("GAP 4", signatures(provider(), denied, too, inner));
    assertEquals("GAP 5", signatures(provider(), inner, too, denied));
  }

  @Test
  void it_is_not_where_one_says_nothing_or_there_is_none() {
    Link denied = external("a", denied(INTRUSION_DETECTED, 4));

    assertEquals("UNDECLARED 1", signatures(provider(), denied, external("b")));
    assertEquals("UNDECLARED 1", signatures(provider(), external("b"), denied));
    assertEquals("UNDECLARED 1", signatures(provider()));
    assertEquals(
        "UNDECLARED 1", signatures(provider(said(INTRUSION_DETECTION, true, 9)), external("a")));
  }

  @Test
  void where_there_is_no_link_the_provider_answers_for_all() {
    Finding none = assess(provider(denied(INTRUSION_DETECTION, 9)))
        .of(III_3_1_5)
        .requirement()
        .open()
        .get(0);

    assertEquals("GAP 9", told(none));
    assertEquals(List.of(INTRUSION_DETECTION, INTRUSION_DETECTED), none.facts());
  }
}
