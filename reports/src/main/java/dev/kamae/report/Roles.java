package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Posture;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.organisation.IncidentFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people that a description names: contacts, responsible managers, who vouches and who accepts. */
final class Roles {

  private final Map<String, Role> roles = new LinkedHashMap<>();

  private record Role(SourceLine source, List<Clause> clauses) {}

  private Roles() {}

  static List<Inventory.Thing> of(Judged judged, PageWords words) {
    Posture posture = judged.assessment().posture();
    Roles roles = new Roles();
    roles.addNamed(posture.provider(), IncidentFacts.INCIDENT_CONTACT, Practice.II_6_1_1_II);
    posture
        .links()
        .forEach(each -> roles.addNamed(each, LinkFacts.LINK_MANAGER, Practice.III_3_2_5_II));
    judged
        .assessment()
        .attested()
        .forEach(each -> roles.role(each.attestation().by(), each.source()));
    for (Waiver each : posture.waivers()) {
      roles.role(each.owner(), each.source()).clauses().add(each.clause());
    }
    return roles.roles.entrySet().stream()
        .map(each -> new Inventory.Thing(
            each.getKey(),
            answers(each.getValue().clauses()),
            words.source(each.getValue().source())))
        .toList();
  }

  private void addNamed(Element element, Fact<Names> fact, Clause clause) {
    element
        .facts()
        .of(fact)
        .value()
        .ifPresent(names -> names
            .mentions()
            .forEach(each -> role(each.toString(), element.facts().of(fact).source())
                .clauses()
                .add(clause)));
  }

  private Role role(String name, SourceLine source) {
    return roles.computeIfAbsent(name, each -> new Role(source, new ArrayList<>()));
  }

  private static List<Inventory.Answer> answers(List<Clause> clauses) {
    Map<Measure, List<Clause>> measures = new LinkedHashMap<>();
    clauses.stream()
        .distinct()
        .forEach(each -> measures
            .computeIfAbsent(each.measure(), measure -> new ArrayList<>())
            .add(each));
    return measures.entrySet().stream()
        .map(each -> Inventory.answer(each.getKey(), each.getValue()))
        .toList();
  }
}
