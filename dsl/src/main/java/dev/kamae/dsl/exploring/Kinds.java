package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.KindTerm;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words for the kinds of component, found by saying them. */
final class Kinds {

  private static final Map<List<Object>, Word> FIRST_WORDS = firstWords();
  private static final Map<ElementKind, String> PLURALS = plurals();

  private Kinds() {}

  /** Whether there is a word for such a component: a model may hold some that nobody can describe. */
  static boolean isKnown(Component component) {
    return FIRST_WORDS.containsKey(sort(component));
  }

  /** The first word of such a component, as {@code server}. */
  static Word firstWord(Component component) {
    return FIRST_WORDS.get(sort(component));
  }

  /** The word for all components of the kind, as {@code servers()}. */
  static String plural(ElementKind kind) {
    return PLURALS.get(kind);
  }

  /** A term for the component that stands by itself, under its whole name. */
  static ComponentTerm<?> term(Component component) {
    return (ComponentTerm<?>) firstWord(component).on(null, component.name());
  }

  /** What a word can refer to by this name where its kind does not matter. */
  static Spelled reference(String name) {
    return Spelled.of(JavaText.variable(name, "component"), server(name));
  }

  private static List<Object> sort(Component component) {
    return List.of(component.kind(), component.appliance(), component.platform());
  }

  private static Map<List<Object>, Word> firstWords() {
    Map<List<Object>, Word> words = new HashMap<>();
    for (Word each : Vocabulary.firstWords(ComponentTerm.class)) {
      ComponentTerm<?> term = (ComponentTerm<?>) each.on(null, "probe");
      Probe.elements(Stream.of(term))
          .filter(Component.class::isInstance)
          .forEach(element -> words.put(sort((Component) element), each));
    }
    return words;
  }

  private static Map<ElementKind, String> plurals() {
    Map<ElementKind, String> plurals = new EnumMap<>(ElementKind.class);
    for (Word each : Vocabulary.firstWords(KindTerm.class)) {
      Object plan = liveness().of((KindTerm) each.on(null));
      Probe.elements(oneOfEach(), plan)
          .filter(element -> element.kind().isComponent() && !Atom.all(element).isEmpty())
          .forEach(element -> plurals.put(element.kind(), each.name() + "()"));
    }
    return plurals;
  }

  private static Stream<ComponentTerm<?>> oneOfEach() {
    return FIRST_WORDS.values().stream().map(each -> (ComponentTerm<?>) each.on(null, each.name()));
  }
}
