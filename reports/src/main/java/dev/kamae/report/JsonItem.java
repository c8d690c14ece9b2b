package dev.kamae.report;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Said;
import dev.kamae.source.SourceRoots;
import java.util.List;
import java.util.Optional;

/** Writes what an evaluation item came to, with every element in its scope. */
final class JsonItem {

  private static final String DASH = "-";
  private static final String ABSENT = "NONE";

  private final JsonWriter json;
  private final Pattern pattern;
  private final SourceRoots sources;

  JsonItem(JsonWriter json, Judged judged) {
    this.json = json;
    this.pattern = judged.pattern();
    this.sources = judged.sources();
  }

  <V> void write(ItemResult<V> result) {
    Item<V> item = result.item();
    json.object().name("id").string(item.id());
    json.name("kind").string(item.comparison().kind());
    json.name("starred").truth(item.isStarred());
    json.name("references").arrayInLine();
    Pattern.ALL.forEach(each -> json.string(reference(item, each)));
    json.close().name("reference").string(reference(item, pattern));
    ownTarget(result);
    inheritedFrom(result.inheritedFrom());
    verdicts(result);
    JsonMeasure.severity(json, result.severity(pattern));
    json.name("elements").array();
    result.elements().forEach(this::element);
    json.close().close();
  }

  private static <V> String reference(Item<V> item, Pattern pattern) {
    return item.reference().at(pattern).map(item.comparison()::notation).orElse(DASH);
  }

  private <V> void ownTarget(ItemResult<V> result) {
    json.name("ownTarget");
    Optional<OwnTarget<V>> target = result.ownTarget();
    if (target.isEmpty()) {
      json.nothing();
      return;
    }
    String value = result.item().comparison().notation(target.get().value());
    json.objectInLine().name("value").string(value);
    json.name("verdict").string(result.targetVerdict().orElseThrow().name()).close();
  }

  private void inheritedFrom(List<String> operators) {
    Optional<String> names =
        Optional.of(String.join(", ", operators)).filter(each -> !operators.isEmpty());
    JsonMeasure.textOrNothing(json.name("inheritedFrom"), names);
  }

  private void verdicts(ItemResult<?> result) {
    json.name("verdict").string(result.verdict(pattern).name());
    json.name("verdicts").arrayInLine();
    Pattern.ALL.forEach(each -> json.string(result.verdict(each).name()));
    json.close();
  }

  private <V> void element(ElementResult<V> result) {
    json.objectInLine().name("name").string(result.element().name());
    json.name("kind").string(kind(result.item(), result.element().kind()).name());
    JsonMeasure.textOrNothing(json.name("declared"), declared(result));
    json.name("denied").truth(result.declared().isNo());
    json.name("verdict").string(result.verdict(pattern).name());
    JsonMeasure.source(json, result.source(), sources);
    json.close();
  }

  /** The log server takes the place of its log: the guideline's item speaks of the log. */
  static ElementKind kind(Item<?> item, ElementKind kind) {
    return item == Item.STANDBY_OF_LOG_SERVER ? ElementKind.LOG : kind;
  }

  private static <V> Optional<String> declared(ElementResult<V> result) {
    Said<V> said = result.declared();
    return said.isNo()
        ? Optional.of(ABSENT)
        : said.value().map(result.item().comparison()::notation);
  }
}
