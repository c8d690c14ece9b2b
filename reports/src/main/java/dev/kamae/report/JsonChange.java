package dev.kamae.report;

import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.assessment.exploring.Transitions;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.Said;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what has changed since an earlier report. */
final class JsonChange {

  private final JsonWriter json;

  JsonChange(JsonWriter json) {
    this.json = json;
  }

  void write(Change change) {
    Difference difference = change.difference();
    json.name("change").object().name("since").string(change.since().toString());
    json.name("clauses").array();
    Stream.concat(difference.clauses().stream(), difference.practices().stream())
        .filter(each -> each.shift() != Shift.UNCHANGED)
        .forEach(this::clause);
    json.close().name("elements").array();
    difference
        .elements()
        .filter(each -> each.shift() != Shift.UNCHANGED || Change.isDeclaredOtherwise(each))
        .forEach(this::element);
    json.close().name("transitions").array();
    transitions(difference.transitions());
    json.close().close();
  }

  private void clause(ClauseShift shift) {
    json.objectInLine().name("id").string(shift.clause().id());
    json.name("shift").string(shift.shift().name());
    json.name("before").string(shift.before().name());
    json.name("after").string(shift.after().name()).close();
  }

  private void element(ElementShift shift) {
    boolean item = shift.point().clause() instanceof Item;
    json.objectInLine().name("clause").string(shift.point().clause().id());
    json.name("kind").string(shift.point().element().kind().name());
    json.name("name").string(shift.point().element().name());
    JsonMeasure.textOrNothing(
        json.name("claim"),
        item ? Optional.empty() : Optional.of(shift.point().claim().id()));
    json.name("shift").string(shift.shift().name());
    side("before", shift, shift.before());
    side("after", shift, shift.after());
    json.close();
  }

  private void side(String name, ElementShift shift, Optional<Side> side) {
    json.name(name);
    if (side.isEmpty()) {
      json.nothing();
      return;
    }
    json.object().name("verdict").string(side.get().verdict().name());
    Optional<Item<?>> item =
        shift.point().clause() instanceof Item<?> of ? Optional.of(of) : Optional.empty();
    Said<?> said = side.get().declared();
    JsonMeasure.textOrNothing(json.name("declared"), item.flatMap(each -> notation(each, said)));
    json.name("denied").truth(item.isPresent() && said.isNo()).close();
  }

  @SuppressWarnings("unchecked")
  private static <V> Optional<String> notation(Item<V> item, Said<?> said) {
    return said.value().map(each -> item.comparison().notation((V) each));
  }

  private void transitions(Transitions transitions) {
    for (Verdict before : Verdict.values()) {
      for (Verdict after : Verdict.values()) {
        json.objectInLine().name("before").string(before.name());
        json.name("after").string(after.name());
        json.name("count").number(transitions.count(before, after)).close();
      }
    }
  }
}
