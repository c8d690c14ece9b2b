package dev.kamae.report;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what a plan does into words. */
final class PlanWords {

  private static final int NAMED = 12;

  private final PageWords words;
  private final Map<ElementName, Element> elements = new HashMap<>();

  PlanWords(Posture posture, PageWords words) {
    this.words = words;
    posture.elements().forEach(each -> elements.put(ElementName.of(each), each));
  }

  /** What the step does, of which elements. */
  List<PlanPart.What> step(Remedy.Step step) {
    Map<String, Set<ElementName>> whose = new LinkedHashMap<>();
    step.changes()
        .forEach(each ->
            whose.computeIfAbsent(what(each), what -> new LinkedHashSet<>()).add(whose(each)));
    Map<Set<ElementName>, List<String>> whats = new LinkedHashMap<>();
    whose.forEach((what, elements) ->
        whats.computeIfAbsent(elements, each -> new ArrayList<>()).add(what));
    return whats.entrySet().stream()
        .map(each -> new PlanPart.What(names(each.getKey()), each.getValue()))
        .toList();
  }

  List<PlanPart.What> toDo(Remedy.ToDo toDo) {
    String what = toDo.fact()
        .map(each -> words.wording().phrase(Phrase.of(each)))
        .orElseGet(() -> words.wording().phrase(toDo.closes().get(0).claim()));
    return List.of(new PlanPart.What(names(Set.of(toDo.element())), List.of(what)));
  }

  List<PlanPart.What> question(Remedy.Question question) {
    String asked = words.text("plan.question", words.wording().phrase(question.scope()));
    return List.of(new PlanPart.What(asked, List.of()));
  }

  private String what(Change change) {
    if (change instanceof Change.Say<?> say) {
      String claim = words.wording().phrase(Phrase.of(say.fact()));
      return say.value() instanceof Boolean
          ? claim
          : words.text("plan.value", claim, words.wording().value(say.value()));
    }
    if (change instanceof Change.Deny deny) {
      return words.text("plan.deny", words.wording().phrase(Phrase.of(deny.fact())));
    }
    if (change instanceof Change.Pass pass) {
      return words.text("plan.pass", pass.appliance());
    }
    Component added = ((Change.Add) change).component();
    return words.text(
        "plan.add",
        words.text("picture.appliance." + added.appliance().orElseThrow()),
        added.room().orElse(added.place()));
  }

  private static ElementName whose(Change change) {
    if (change instanceof Change.Say<?> say) {
      return say.element();
    }
    if (change instanceof Change.Deny deny) {
      return deny.element();
    }
    return change instanceof Change.Pass pass
        ? pass.link()
        : ElementName.of(((Change.Add) change).component());
  }

  /** The names by kind, as many as fit. */
  private String names(Set<ElementName> all) {
    Map<ElementKind, List<String>> kinds = new EnumMap<>(ElementKind.class);
    all.stream()
        .limit(NAMED)
        .forEach(each ->
            kinds.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(name(each)));
    String names = kinds.entrySet().stream()
        .map(each -> ofKind(each.getKey(), String.join(words.text("list.and"), each.getValue())))
        .collect(Collectors.joining(words.text("plan.kinds")));
    return all.size() <= NAMED ? names : words.text("plan.more", names, all.size() - NAMED);
  }

  /** What names itself needs no word for its kind. */
  private String ofKind(ElementKind kind, String names) {
    return switch (kind) {
      case EVENT, LOG, DIAGNOSIS, BACKUP_TARGET, POLICY -> names;
      default -> words.text("plan.kind", words.wording().kind(kind), names);
    };
  }

  private String name(ElementName name) {
    Element element = elements.get(name);
    return element == null ? name.name() : words.wording().name(element);
  }
}
