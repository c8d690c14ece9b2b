package dev.kamae.report;

import dev.kamae.assessment.Asked;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.exploring.Point;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what an earlier report found; each of the clauses that are judged now must stand in it once. */
final class EarlierFound {

  private final Judged now;
  private final Map<String, Clause> known = new LinkedHashMap<>();
  private final Map<Clause, Verdict> verdicts = new HashMap<>();
  private final Map<Clause, Map<Point, Side>> found = new HashMap<>();

  EarlierFound(Judged now) {
    this.now = now;
    now.verdicts().keySet().forEach(each -> known.put(each.id(), each));
  }

  /** In the guideline's order. */
  Map<Clause, Verdict> verdicts() {
    Map<Clause, Verdict> inOrder = new LinkedHashMap<>();
    known.values().forEach(each -> inOrder.put(each, verdicts.get(each)));
    return inOrder;
  }

  Map<Clause, Map<Point, Side>> found() {
    return found;
  }

  /** The first clause that was not told of. */
  Optional<Clause> missing() {
    return known.values().stream().filter(each -> !verdicts.containsKey(each)).findFirst();
  }

  <C extends Clause> C clause(Class<C> sort, Told told) {
    Clause clause = known.get(told.id);
    if (!sort.isInstance(clause)) {
      throw told.place.wrong("'" + Harmless.text(told.id) + "' is not the number of "
          + (sort == Measure.class ? "a measure" : sort == Item.class ? "an item" : "a practice"));
    }
    if (verdicts.put(clause, told.verdict) != null) {
      throw told.place.wrong(told.id + " stands twice");
    }
    found.put(clause, new HashMap<>());
    return sort.cast(clause);
  }

  void sentences(Clause clause, Told told, ClauseResult result) {
    Map<List<String>, Asked> asked = new HashMap<>();
    result
        .asked()
        .forEach(each -> asked.put(List.of(each.scope().id(), each.claim().id()), each));
    for (Told.Sentence each : told.sentences) {
      Asked matching = asked.get(List.of(each.scope, each.claim));
      if (matching == null) {
        throw each.place.wrong("'" + Harmless.text(each.claim) + "' is not asked of '"
            + Harmless.text(each.scope) + "' by " + clause.id());
      }
      each.elements.forEach(
          element -> keep(clause, element, matching.scope(), matching.claim(), Said.nothing()));
    }
  }

  <V> void elements(Item<V> item, Told told) {
    Phrase scope = now.assessment().of(item).scope();
    told.elements.forEach(each -> keep(item, each, scope, scope, declared(item, each)));
    if (told.elements.isEmpty() && told.verdict.isOpen()) {
      Told.Element provider = new Told.Element(told.place);
      provider.kind = JsonItem.kind(item, ElementKind.PROVIDER);
      provider.verdict = told.verdict;
      boolean denied = told.verdict == Verdict.GAP;
      keep(
          item,
          provider.named(now.assessment().posture().provider().name()),
          scope,
          scope,
          denied ? Said.no(SourceLine.UNKNOWN) : Said.nothing());
    }
  }

  private static <V> Said<V> declared(Item<V> item, Told.Element element) {
    if (element.denied) {
      return Said.no(SourceLine.UNKNOWN);
    }
    try {
      return element
          .declared
          .map(each -> Said.yes(item.value(each), SourceLine.UNKNOWN))
          .orElseGet(Said::nothing);
    } catch (IllegalArgumentException e) {
      throw element.place.wrong(Harmless.text(e.getMessage()));
    }
  }

  private void keep(
      Clause clause, Told.Element element, Phrase scope, Phrase claim, Said<?> declared) {
    Point point = new Point(clause, new ElementName(element.kind, element.name), scope, claim);
    Side side = new Side(element.verdict, declared);
    if (found.get(clause).put(point, side) != null) {
      throw element.place.wrong(
          point.element().kind() + " '" + Harmless.text(element.name) + "' stands twice");
    }
  }
}
