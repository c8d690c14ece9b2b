package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Finding;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.ElementKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links of which the same is said are judged together as far as they meet the same. */
class LinksTogetherTest {

  private final FirewallTerm wall = firewall("fw-1");
  private final ServerTerm web = server("web-1");
  private final ServerTerm mail = server("mail-1");

  @Test
  void links_of_the_same_words_differ_by_what_they_pass() {
    assertEquals(
        List.of("b"),
        open(
            Measure.III_3_1_4,
            link("a").from(internet()).to(web).through(wall),
            link("b").from(internet()).to(web),
            link("c").from(internet()).to(web).through(wall)));
  }

  @Test
  void links_of_the_same_words_differ_by_what_they_end_at() {
    assertEquals(
        List.of("a"),
        open(
            Measure.III_3_1_4,
            link("a").from(internet()).to(web),
            link("b").from(internet()).to(wall)));
  }

  @Test
  void one_link_without_a_certificate_leaves_its_entry_alone_open() {
    assertEquals(
        List.of("mail-1"),
        open(
            Measure.III_3_2_3,
            link("a").from(internet()).to(web).certifiedBy(serverCertificate("a.example.jp")),
            link("b").from(internet()).to(mail).uncertified()));
  }

  @Test
  void a_link_out_to_the_internet_leaves_no_entry_open() {
    assertEquals(
        List.of(),
        open(
            Measure.III_3_2_3,
            link("a").from(internet()).to(web).certifiedBy(serverCertificate("a.example.jp")),
            link("b").from(mail).to(internet()).uncertified()));
  }

  private List<String> open(Measure measure, LinkTerm... links) {
    Description description = () -> provider("Acme")
        .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(wall, web, mail)))
        .connectedBy(links);
    return AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1))
        .of(measure)
        .requirement()
        .open()
        .stream()
        .map(Finding::element)
        .filter(each -> each.kind() != ElementKind.PROVIDER)
        .map(each -> each.name())
        .toList();
  }
}
