package dev.kamae.assessment.remedy;

import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects changes with what they close, and makes steps of those that go together. */
final class Steps {

  private final Map<Change, Set<Opening>> closes = new LinkedHashMap<>();
  private final Map<Change, Opening> first = new HashMap<>();
  private final Map<Said, Change> saying = new HashMap<>();

  private record Said(ElementName element, Fact<?> fact) {}

  /** A change that something open wants, or that it implies; equal changes are one. */
  void add(Change change, Opening wanting, boolean implied) {
    first.putIfAbsent(change, wanting);
    if (change instanceof Change.Say<?> say) {
      saying.putIfAbsent(new Said(say.element(), say.fact()), change);
    }
    Set<Opening> closed = closes.computeIfAbsent(change, each -> new LinkedHashSet<>());
    if (!implied) {
      closed.add(wanting);
    }
  }

  /** The change that says the fact of the element, if there is one. */
  Optional<Change> saying(ElementName element, Fact<?> fact) {
    return Optional.ofNullable(saying.get(new Said(element, fact)));
  }

  int size() {
    return closes.size();
  }

  List<Change> changes() {
    return List.copyOf(closes.keySet());
  }

  /** A step for each appliance on a way, and one for elements of which a measure wants the same. */
  List<Remedy.Step> steps() {
    Map<String, List<Change>> guards = new LinkedHashMap<>();
    Map<MeasureOf, List<Change>> byElement = new LinkedHashMap<>();
    closes.keySet().forEach(change -> {
      if (change instanceof Change.Add add) {
        guards
            .computeIfAbsent(add.component().name(), each -> new ArrayList<>())
            .add(change);
      } else if (change instanceof Change.Pass pass) {
        guards.computeIfAbsent(pass.appliance(), each -> new ArrayList<>()).add(change);
      } else {
        Change.Say<?> say = (Change.Say<?>) change;
        if (isOfGuard(say, guards)) {
          guards.get(say.element().name()).add(change);
        } else {
          byElement
              .computeIfAbsent(
                  new MeasureOf(first.get(change).clause().measure(), say.element()),
                  each -> new ArrayList<>())
              .add(change);
        }
      }
    });
    return steps(Stream.concat(guards.values().stream(), together(byElement)).toList());
  }

  /** What is only implied stands with what implies it. */
  private List<Remedy.Step> steps(List<List<Change>> groups) {
    List<Remedy.Step> all = groups.stream().map(this::step).toList();
    Map<Opening, List<Integer>> implied = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).closes().isEmpty()) {
        implied
            .computeIfAbsent(first.get(all.get(i).changes().get(0)), each -> new ArrayList<>())
            .add(i);
      }
    }
    return all.stream()
        .filter(each -> !each.closes().isEmpty())
        .map(each -> with(each, implied, all))
        .toList();
  }

  private static Remedy.Step with(
      Remedy.Step step, Map<Opening, List<Integer>> implied, List<Remedy.Step> all) {
    List<Change> changes = Stream.concat(
            step.changes().stream(),
            step.closes().stream()
                .flatMap(each -> implied.getOrDefault(each, List.of()).stream())
                .sorted()
                .flatMap(each -> all.get(each).changes().stream()))
        .toList();
    return new Remedy.Step(changes, step.closes());
  }

  private static boolean isOfGuard(Change.Say<?> say, Map<String, List<Change>> guards) {
    return say.element().kind() == ElementKind.SECURITY_APPLIANCE
        && guards.getOrDefault(say.element().name(), List.of()).stream()
            .anyMatch(Change.Add.class::isInstance);
  }

  private record MeasureOf(Measure measure, ElementName element) {}

  private record Alike(Measure measure, List<Object> facts) {}

  private static Stream<List<Change>> together(Map<MeasureOf, List<Change>> byElement) {
    Map<Alike, List<Change>> alike = new LinkedHashMap<>();
    byElement.forEach((of, changes) -> alike
        .computeIfAbsent(new Alike(of.measure(), facts(changes)), each -> new ArrayList<>())
        .addAll(changes));
    return alike.values().stream();
  }

  private static List<Object> facts(List<Change> changes) {
    return changes.stream()
        .map(each -> (Change.Say<?>) each)
        .<Object>map(each -> List.of(each.fact(), each.value()))
        .toList();
  }

  private Remedy.Step step(List<Change> changes) {
    boolean adds = changes.stream().anyMatch(Change.Add.class::isInstance);
    List<Opening> closed = changes.stream()
        .filter(each -> !adds || !(each instanceof Change.Say<?>))
        .flatMap(each -> closes.get(each).stream())
        .distinct()
        .sorted((one, other) ->
            Integer.compare(one.clause().position(), other.clause().position()))
        .toList();
    return new Remedy.Step(List.copyOf(changes), closed);
  }
}
