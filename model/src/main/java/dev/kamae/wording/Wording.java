package dev.kamae.wording;

import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Distance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts clauses, elements, claims, values and distances into the words of one language. Immutable. */
public final class Wording {

  private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

  static {
    for (Language each : Language.values()) {
      ALL.put(
          each,
          new Wording(each, Table.of(Wording.class, each, "guideline", "facts", "rules", "words")));
    }
  }

  private final Language language;
  private final Table table;
  private final Values values;

  private Wording(Language language, Table table) {
    this.language = language;
    this.table = table;
    this.values = new Values(table);
  }

  /** The words of the language. */
  public static Wording in(Language language) {
    Objects.requireNonNull(language, "language");
    return ALL.get(language);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The table that the words come from. */
  public Table table() {
    return table;
  }

  /** The title of a measure or an item, or what a practice advises. */
  public String title(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    return table.text(clause.id());
  }

  /** What the measure asks, in a sentence. */
  public String asks(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return table.text(measure.id() + ".asks");
  }

  /** The title of the chapter that the measure is in. */
  public String chapter(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return table.text("chapter." + measure.chapter());
  }

  /** The name of the verdict. */
  public String verdict(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return table.text("verdict." + verdict);
  }

  /** What this kind of element is called. */
  public String kind(ElementKind kind) {
    Objects.requireNonNull(kind, "kind");
    return table.text("kind." + kind);
  }

  /** The name of the element: the user's own, or for a standard term that of the language. */
  public String name(Element element) {
    Objects.requireNonNull(element, "element");
    return element instanceof Topic topic && topic.term().isPresent() && isStandard(topic.kind())
        ? table.text("topic." + topic.kind() + "." + topic.term().get())
        : element.name();
  }

  private static boolean isStandard(ElementKind kind) {
    return switch (kind) {
      case EVENT, LOG, DIAGNOSIS, BACKUP_TARGET, POLICY, EXCHANGE_MEANS -> true;
      default -> false;
    };
  }

  /** A phrase of a rule, its parts put into words. */
  public String phrase(Phrase phrase) {
    Objects.requireNonNull(phrase, "phrase");
    if (phrase.key().equals("either")) {
      return phrase.parts().stream()
          .map(this::part)
          .collect(Collectors.joining(table.text("either.or")));
    }
    return phrase.key().startsWith("fact.")
        ? table.text(phrase.key().substring("fact.".length()))
        : table.text(phrase.key(), phrase.parts().stream().map(this::part).toArray());
  }

  private String part(Object part) {
    return part instanceof Phrase phrase ? phrase(phrase) : value(part);
  }

  /** A declared value or a reference value, as a person would say it. */
  public String value(Object value) {
    Objects.requireNonNull(value, "value");
    return values.of(value);
  }

  /** A reference value with its direction, such as "at most 5 minutes". */
  public String asked(Comparison<?> comparison, Object reference) {
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(reference, "reference");
    return table.text("asked." + comparison.kind(), value(reference));
  }

  /** How far a value misses its reference. */
  public String distance(Distance distance) {
    Objects.requireNonNull(distance, "distance");
    String key = "distance." + distance.measure();
    return table.text(
        distance.digits().equals("1") && table.has(key + ".one") ? key + ".one" : key,
        distance.digits());
  }

  /** The methods that a reference does not list by name. */
  public String methods(List<String> methods) {
    Objects.requireNonNull(methods, "methods");
    return methods.stream()
        .map(each -> table.text("term." + each))
        .collect(Collectors.joining(table.text("list.and")));
  }
}
