package dev.kamae.dsl.testing;

import dev.kamae.guideline.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What falls short in the same way on some elements of a clause, which one change would mostly close.
 *
 * @param clause the clause
 * @param elements their names in words
 * @param rest what is to be said of them all
 */
record Row(Clause clause, List<String> elements, String rest) {

  private static final int NAMED = 3;

  /** The shortfalls, those together of which the same is to be said, in the order of their first ones. */
  static List<Row> of(List<Shortfall> all, Function<Shortfall, String> rest) {
    Map<Row, List<String>> elements = new LinkedHashMap<>();
    for (Shortfall each : all) {
      elements
          .computeIfAbsent(
              new Row(each.clause(), List.of(), rest.apply(each)), row -> new ArrayList<>())
          .add(each.element());
    }
    return elements.entrySet().stream()
        .map(each ->
            new Row(each.getKey().clause(), each.getValue(), each.getKey().rest()))
        .toList();
  }

  String text() {
    return named() + ": " + rest;
  }

  String textWithClause() {
    return InWords.of(clause) + ": " + text();
  }

  private String named() {
    int more = elements.size() - NAMED;
    return more <= 1
        ? String.join(", ", elements)
        : String.join(", ", elements.subList(0, NAMED)) + " and " + more + " more";
  }
}
