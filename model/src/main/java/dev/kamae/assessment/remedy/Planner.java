package dev.kamae.assessment.remedy;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds a plan in rounds, because a change can make something new arise: what a link passes first, then facts,
 * until nothing more can be changed; what is open then takes people.
 */
final class Planner {

  private final Assessment assessment;
  private final Pattern pattern;
  private final Steps steps;

  Planner(Assessment assessment, Pattern pattern) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.steps = new Steps();
  }

  Plan plan() {
    Posture posture = assessment.posture();
    List<Openings.Open> open = Openings.of(assessment, pattern);
    while (changes(open, posture)) {
      posture = Changed.posture(assessment.posture(), steps.changes());
      open = Openings.of(assessment.of(posture), pattern);
    }
    return new Plan(pattern, steps.steps(), toDos(open), questions(open));
  }

  private boolean changes(List<Openings.Open> open, Posture posture) {
    int before = steps.size();
    Guards guards = new Guards(posture);
    each(open, (wanted, opening) -> guard(guards, wanted, opening));
    if (steps.size() == before) {
      SaidOfAll common = new SaidOfAll(posture);
      each(open, (wanted, opening) -> known(common, wanted, opening));
      each(open, this::usual);
    }
    return steps.size() > before;
  }

  private static void each(List<Openings.Open> open, BiConsumer<Wanted, Opening> taker) {
    open.forEach(each -> each.wanted().forEach(wanted -> taker.accept(wanted, each.opening())));
  }

  private void guard(Guards guards, Wanted wanted, Opening opening) {
    if (wanted instanceof Wanted.OnTheWay way) {
      guards.changes(way).forEach(change -> steps.add(change, opening, false));
    }
  }

  private void known(SaidOfAll common, Wanted wanted, Opening opening) {
    if (wanted instanceof Wanted.Value<?> value && Doable.is(value.fact())) {
      known(value, opening);
      common.diagnosing(value).forEach(change -> steps.add(change, opening, true));
    }
  }

  private void usual(Wanted wanted, Opening opening) {
    if (wanted instanceof Wanted.Value<?> value
        && value.value().isEmpty()
        && Doable.is(value.fact())) {
      usual(value, opening);
    }
  }

  private <T> void known(Wanted.Value<T> wanted, Opening opening) {
    if (Doable.is(wanted.fact())) {
      wanted
          .value()
          .ifPresent(value -> steps.add(
              new Change.Say<>(ElementName.of(wanted.element()), wanted.fact(), value),
              opening,
              wanted.implied()));
    }
  }

  /** Where any value will do, one that is wanted otherwise closes it too. */
  private <T> void usual(Wanted.Value<T> wanted, Opening opening) {
    ElementName element = ElementName.of(wanted.element());
    steps
        .saying(element, wanted.fact())
        .or(() -> Doable.usual(wanted.fact())
            .map(value -> new Change.Say<>(element, wanted.fact(), value)))
        .ifPresent(change -> steps.add(change, opening, false));
  }

  private record Doing(ElementName element, Optional<Fact<?>> fact) {}

  private static List<Remedy.ToDo> toDos(List<Openings.Open> open) {
    Map<Doing, List<Opening>> toDos = new LinkedHashMap<>();
    for (Openings.Open each : open) {
      if (!isQuestion(each)) {
        doings(each)
            .forEach(doing ->
                toDos.computeIfAbsent(doing, key -> new ArrayList<>()).add(each.opening()));
      }
    }
    return toDos.entrySet().stream()
        .map(
            each -> new Remedy.ToDo(each.getKey().element(), each.getKey().fact(), each.getValue()))
        .toList();
  }

  private static List<Doing> doings(Openings.Open open) {
    List<Doing> doings = open.wanted().stream()
        .filter(each -> each instanceof Wanted.Value<?>)
        .map(each -> (Wanted.Value<?>) each)
        .map(each -> new Doing(ElementName.of(each.element()), Optional.of(each.fact())))
        .distinct()
        .toList();
    return doings.isEmpty()
        ? List.of(new Doing(open.opening().element(), Optional.empty()))
        : doings;
  }

  private static boolean isQuestion(Openings.Open open) {
    return open.none() && open.wanted().isEmpty();
  }

  private static List<Remedy.Question> questions(List<Openings.Open> open) {
    Map<Phrase, List<Opening>> questions = new LinkedHashMap<>();
    open.stream()
        .filter(Planner::isQuestion)
        .forEach(each ->
            questions.computeIfAbsent(each.scope(), key -> new ArrayList<>()).add(each.opening()));
    return questions.entrySet().stream()
        .map(each -> new Remedy.Question(each.getKey(), each.getValue()))
        .toList();
  }
}
