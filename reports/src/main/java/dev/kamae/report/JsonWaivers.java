package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.AttestedFact;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Item;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the gaps without and with waivers, the waivers, and who vouches for what. */
final class JsonWaivers {

  private static final Wording ENGLISH = Wording.in(Language.ENGLISH);
  private static final String ABSENT = "NONE";

  private final JsonWriter json;
  private final Assessment assessment;
  private final Waivers waivers;
  private final SourceRoots sources;

  JsonWaivers(JsonWriter json, Judged judged) {
    this.json = json;
    this.assessment = judged.assessment();
    this.waivers = judged.waivers();
    this.sources = judged.sources();
  }

  void write() {
    json.name("gaps").object();
    for (Level each : Level.values()) {
      count(each.name().toLowerCase(Locale.ROOT), waivers.gaps(each));
    }
    count("practices", waivers.gapsOfPractices());
    json.close().name("waivers").array();
    waivers.all().forEach(this::waiver);
    json.close().name("attestations").array();
    assessment.attested().forEach(this::attestation);
    json.close();
  }

  private void count(String name, HeadCount count) {
    json.name(name).objectInLine().name("without").number(count.without());
    json.name("with").number(count.with()).close();
  }

  private void waiver(JudgedWaiver judged) {
    Waiver waiver = judged.waiver();
    json.object().name("clause").string(waiver.clause().id());
    json.name("state").string(judged.state().name());
    element(waiver.element());
    JsonMeasure.textOrNothing(json.name("accepted"), accepted(waiver.gap()));
    json.name("facts").arrayInLine();
    facts(waiver.gap()).forEach(each -> json.string(ENGLISH.phrase(Phrase.of(each))));
    json.close().name("reason").string(waiver.reason());
    json.name("owner").string(waiver.owner());
    json.name("lastDay").string(waiver.lastDay().toString());
    json.name("gapsOf").arrayInLine();
    judged.elements().stream().map(Element::name).forEach(json::string);
    json.close();
    JsonMeasure.source(json, waiver.source(), sources);
    json.close();
  }

  private void element(Optional<WaivedElement> element) {
    json.name("element");
    element.ifPresentOrElse(
        each -> json.objectInLine()
            .name("name")
            .string(each.name())
            .name("kind")
            .string(each.kind().name())
            .close(),
        json::nothing);
  }

  private static Optional<String> accepted(AcceptedGap gap) {
    if (gap instanceof AcceptedGap.OfValue<?> accepted) {
      return Optional.of(notation(accepted));
    }
    return gap instanceof AcceptedGap.OfAbsence ? Optional.of(ABSENT) : Optional.empty();
  }

  private static <V> String notation(AcceptedGap.OfValue<V> accepted) {
    Item<V> item = accepted.clause();
    return item.comparison().notation(accepted.value());
  }

  private static List<Fact<?>> facts(AcceptedGap gap) {
    return gap instanceof AcceptedGap.OfFacts accepted ? accepted.facts() : List.of();
  }

  private void attestation(AttestedFact attested) {
    json.object().name("name").string(attested.element().name());
    json.name("kind").string(attested.element().kind().name());
    json.name("fact").string(ENGLISH.phrase(Phrase.of(attested.fact())));
    json.name("counts").truth(attested.counts());
    json.name("by").string(attested.attestation().by());
    json.name("on").string(attested.attestation().on().toString());
    json.name("until").string(attested.attestation().until().toString());
    json.name("evidence").string(attested.attestation().evidence().toString());
    JsonMeasure.source(json, attested.source(), sources);
    json.close();
  }
}
