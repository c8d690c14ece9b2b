package dev.kamae.report;

import dev.kamae.assessment.Severity;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a clause as a rule. */
final class SarifRule {

  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private final JsonWriter json;

  SarifRule(JsonWriter json) {
    this.json = json;
  }

  /** The id of the rule, which stays the same for ever. */
  static String id(Clause clause) {
    return "MIC2008-" + clause.id();
  }

  /** How much the gap stands out. */
  static String level(Clause clause) {
    return switch (Severity.of(clause)) {
      case CRITICAL -> "error";
      case MAJOR -> "warning";
      case MODERATE, MINOR, ADVICE -> "note";
    };
  }

  private static String score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "8.0";
      case MAJOR -> "5.5";
      case MODERATE -> "3.5";
      case MINOR -> "3.0";
      case ADVICE -> "1.0";
    };
  }

  void write(Clause clause) {
    String title = WORDS.page().wording().title(clause);
    String full = full(clause);
    json.object().name("id").string(id(clause)).name("name").string(pascal(title));
    text("shortDescription", WORDS.text("sarif.rule", clause.number(), title));
    text("fullDescription", full);
    json.name("help").object().name("text").string(full + plain(clause));
    json.name("markdown").string(MarkdownText.escaped(full) + markdown(clause)).close();
    json.name("defaultConfiguration").objectInLine();
    json.name("level").string(level(clause)).close();
    properties(clause);
    json.close();
  }

  private void text(String name, String text) {
    json.name(name).objectInLine().name("text").string(text).close();
  }

  private static String full(Clause clause) {
    Measure measure = clause.measure();
    String asks = WORDS.page().wording().asks(measure);
    String title = WORDS.page().wording().title(measure);
    return clause instanceof Measure
        ? asks
        : WORDS.text("sarif." + ClauseName.sort(clause), measure.number(), title, asks);
  }

  private static String plain(Clause clause) {
    if (!(clause instanceof Item<?> item)) {
      return "";
    }
    String values = Pattern.ALL.stream()
        .map(each -> WORDS.text("sarif.reference", each.number(), reference(item, each)))
        .collect(Collectors.joining(WORDS.text("page.semicolon")));
    return " " + WORDS.text("sarif.references", values);
  }

  private static String markdown(Clause clause) {
    if (!(clause instanceof Item<?> item)) {
      return "";
    }
    MarkdownTable table =
        new MarkdownTable(WORDS.text("sarif.pattern") + ":", WORDS.text("sarif.value"));
    Pattern.ALL.forEach(each ->
        table.row(String.valueOf(each.number()), MarkdownText.escaped(reference(item, each))));
    return "\n\n" + String.join("\n", table.lines());
  }

  private static <V> String reference(Item<V> item, Pattern pattern) {
    return item.reference()
        .at(pattern)
        .map(each -> WORDS.page().wording().asked(item.comparison(), each))
        .orElseGet(() -> WORDS.text("sarif.dash"));
  }

  private void properties(Clause clause) {
    json.name("properties").objectInLine().name("tags").array().string("security");
    tags(clause).forEach(json::string);
    json.close().name("precision").string("very-high");
    json.name("security-severity").string(score(Severity.of(clause))).close();
  }

  private static List<String> tags(Clause clause) {
    String priority = clause.measure().priority().name().toLowerCase(Locale.ROOT);
    String sort = ClauseName.sort(clause);
    return ClauseName.isStarred(clause)
        ? List.of(sort, priority, "starred")
        : List.of(sort, priority);
  }

  private static String pascal(String title) {
    return java.util.regex.Pattern.compile("[A-Za-z0-9]+")
        .matcher(title)
        .results()
        .map(each -> each.group())
        .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
        .collect(Collectors.joining());
  }
}
