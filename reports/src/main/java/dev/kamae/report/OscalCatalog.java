package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.wording.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the guideline as an OSCAL catalog: measures as controls, evaluation items as objectives. */
final class OscalCatalog {

  static final String FILE_NAME = "catalog.json";

  /** The day on which the guideline was published. */
  static final LocalDate PUBLISHED = LocalDate.of(2008, 1, 30);

  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private final OscalWriter oscal;
  private final JsonWriter json;

  private OscalCatalog(Appendable out) {
    this.oscal = new OscalWriter(out);
    this.json = oscal.json();
  }

  static void write(Appendable out) {
    new OscalCatalog(out).write();
  }

  /** The id of the sentence that says what a measure asks. */
  static String statement(Measure measure) {
    return measure.id() + "_smt";
  }

  /** The id of the parameter that the reference value of an item fills. */
  static String parameter(Item<?> item) {
    return item.id() + "_prm";
  }

  private void write() {
    oscal.document(
        "catalog", WORDS.text("oscal.catalog"), PUBLISHED, PUBLISHED.toString(), "catalog");
    json.name("groups").array();
    chapters().values().forEach(this::group);
    json.close();
    oscal.end();
  }

  private static Map<String, List<Measure>> chapters() {
    return Arrays.stream(Measure.values())
        .collect(Collectors.groupingBy(Measure::chapter, LinkedHashMap::new, Collectors.toList()));
  }

  private void group(List<Measure> measures) {
    json.object().name("id").string(measures.get(0).chapter());
    oscal.text("title", WORDS.page().wording().chapter(measures.get(0)));
    json.name("controls").array();
    measures.forEach(this::control);
    json.close().close();
  }

  private void control(Measure measure) {
    json.object().name("id").string(measure.id());
    json.name("class").string(measure.priority().name().toLowerCase(Locale.ROOT));
    oscal.text("title", title(measure));
    parameters(Item.of(measure));
    label(measure);
    json.name("parts").array();
    String asks = OscalWriter.escaped(WORDS.page().wording().asks(measure));
    part(statement(measure), "statement", asks, measure);
    Item.of(measure)
        .forEach(each -> part(each.id(), "assessment-objective", objective(each), each));
    Practice.of(measure)
        .forEach(each -> part(each.id(), "guidance", OscalWriter.escaped(title(each)), each));
    json.close().close();
  }

  /** The title of the item and, in its place, the value that the profile sets. */
  private static String objective(Item<?> item) {
    return WORDS.text(
        "oscal.objective",
        OscalWriter.escaped(title(item)),
        "{{ insert: param, " + parameter(item) + " }}");
  }

  private static String title(Clause clause) {
    return WORDS.page().wording().title(clause);
  }

  private void parameters(List<Item<?>> items) {
    if (!items.isEmpty()) {
      json.name("params").array();
      items.forEach(this::parameterOf);
      json.close();
    }
  }

  private void parameterOf(Item<?> item) {
    json.object().name("id").string(parameter(item));
    oscal.text("label", WORDS.text("oscal.value", title(item))).json().close();
  }

  private void part(String id, String name, String prose, Clause clause) {
    json.object().name("id").string(id).name("name").string(name);
    label(clause);
    json.name("prose").string(prose).close();
  }

  private void label(Clause clause) {
    json.name("props").array().objectInLine().name("name").string("label");
    json.name("value").string(clause.number()).close();
    if (ClauseName.isStarred(clause)) {
      oscal.property("starred", "true");
    }
    json.close();
  }
}
