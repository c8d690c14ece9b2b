package dev.kamae.dsl.laws;

import dev.kamae.assessment.exploring.Without;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Mention;
import dev.kamae.posture.operation.LogFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is judged on one element depends on that element, and not on its likes. */
final class LocalityLaws {

  /** What is declared once for all components is not theirs alone: diagnoses and logs stand for each other. */
  private static final Set<ElementKind> TOGETHER =
      Set.of(ElementKind.PROVIDER, ElementKind.DIAGNOSIS, ElementKind.LOG);

  static final Law DENIED = Law.of(
      "what is said of one element changes no verdict on another of its kind",
      judged -> judged
          .posture()
          .elements()
          .filter(each -> !TOGETHER.contains(each.kind()))
          .filter(each -> !each.facts().claims().isEmpty())
          .map(each -> new Trial("all denied of " + of(each), () -> denying(judged, each))));

  static final Law TAKEN_AWAY = Law.of(
      "taking away a component that nothing names changes no verdict on another",
      judged -> judged.posture().components().stream()
          .filter(each -> standsAlone(each, judged.posture()))
          .map(each -> new Trial("without " + of(each), () -> takingAway(judged, each))));

  static final Law ADDED = Law.of(
      "adding a component changes no verdict on another element",
      judged -> judged.posture().components().stream()
          .map(each -> new Trial("another like " + of(each), () -> adding(judged, each))));

  static final List<Law> ALL = List.of(DENIED, TAKEN_AWAY, ADDED);

  private LocalityLaws() {}

  private static String of(Element element) {
    return ElementName.of(element).toString();
  }

  private static void denying(Judged before, Element element) {
    List<Change> denials = element.facts().claims().stream()
        .<Change>map(each -> new Change.Deny(ElementName.of(element), each.fact()))
        .toList();
    Posture denied = Change.made(before.posture(), denials);
    same(
        before,
        before.of(denied),
        at -> at.kind() == element.kind() && !at.name().equals(element.name()));
  }

  /** Whether no link and no log names it or what runs on it. */
  private static boolean standsAlone(Component component, Posture posture) {
    Stream<String> linked = posture.links().stream()
        .flatMap(each -> Stream.concat(
            Stream.of(each.from().name(), each.to().name()), each.through().stream()));
    Stream<String> logging = posture
        .topics(ElementKind.LOG)
        .flatMap(each -> each.facts().of(LogFacts.LOG_SERVER).value().stream())
        .flatMap(each -> each.mentions().stream())
        .map(Mention::toString);
    Set<String> named = Stream.concat(linked, logging).collect(Collectors.toSet());
    return posture.components().stream()
        .filter(each ->
            each == component || each.host().filter(component.name()::equals).isPresent())
        .noneMatch(each -> named.contains(each.name()));
  }

  private static void takingAway(Judged before, Component component) {
    Posture less = Without.component(before.posture(), component.name());
    same(
        before,
        before.of(less),
        at -> less.components().stream().anyMatch(each -> ElementName.of(each).equals(at)));
  }

  private static void adding(Judged before, Component model) {
    Component added = Component.builder()
        .name("another " + model.name())
        .kind(model.kind())
        .appliance(model.appliance())
        .platform(model.platform())
        .place(model.place())
        .room(model.room())
        .facts(model.facts())
        .operator(model.operator())
        .source(model.source())
        .build();
    same(
        before,
        before.of(Change.made(before.posture(), List.of(new Change.Add(added)))),
        at -> true);
  }

  private static void same(Judged before, Judged after, Predicate<ElementName> of) {
    Map<Judged.At, Object> expected = before.elements();
    expected.keySet().removeIf(each -> !of.test(each.element()));
    Hold.keeps(expected, after.elements(), "verdicts on others");
  }
}
