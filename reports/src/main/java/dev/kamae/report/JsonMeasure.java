package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what a measure came to, with its items and practices. */
final class JsonMeasure {

  private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

  private final JsonWriter json;
  private final SourceRoots sources;
  private final JsonItem item;
  private final JsonSentences sentences;
  private final Map<Phrase, String> claims = new HashMap<>();

  JsonMeasure(JsonWriter json, Judged judged) {
    this.json = json;
    this.sources = judged.sources();
    this.item = new JsonItem(json, judged);
    this.sentences = new JsonSentences(json);
  }

  void write(MeasureResult result) {
    ClauseResult requirement = result.requirement();
    json.object().name("id").string(result.measure().id());
    json.name("priority").string(result.measure().priority().name());
    json.name("verdict").string(requirement.verdict().name());
    severity(json, requirement.severity());
    json.name("open").array();
    requirement.open().forEach(this::open);
    json.close();
    sentences.write(requirement);
    json.name("items").array();
    result.items().forEach(item::write);
    json.close().name("practices").array();
    result.practices().forEach(this::practice);
    json.close().close();
  }

  private void open(Finding finding) {
    json.objectInLine().name("verdict").string(finding.verdict().name());
    json.name("name").string(finding.element().name());
    json.name("fact").string(claims.computeIfAbsent(finding.claim(), ENGLISH::phrase));
    source(json, finding.source(), sources);
    json.close();
  }

  private void practice(ClauseResult practice) {
    json.object().name("id").string(practice.clause().id());
    json.name("verdict").string(practice.verdict().name());
    sentences.write(practice);
    json.close();
  }

  static void severity(JsonWriter json, Optional<Severity> severity) {
    textOrNothing(json.name("severity"), severity.map(Severity::name));
  }

  static void textOrNothing(JsonWriter json, Optional<String> text) {
    text.ifPresentOrElse(json::string, json::nothing);
  }

  static void source(JsonWriter json, SourceLine source, SourceRoots sources) {
    json.name("source").objectInLine().name("file").string(source.file());
    json.name("line").number(source.line());
    textOrNothing(json.name("path"), sources.path(source));
    json.close();
  }
}
