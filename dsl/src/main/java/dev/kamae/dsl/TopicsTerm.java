package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import java.util.List;

/** A term whose facts are those of fixed topics, such as logs or backup targets. */
abstract class TopicsTerm<T extends TopicsTerm<T>> extends StatedTerm<T> {

  final List<? extends Enum<?>> topics;
  private final ElementKind kind;

  TopicsTerm(Saying saying, ElementKind kind, List<? extends Enum<?>> topics) {
    super(saying);
    this.kind = kind;
    this.topics = topics;
  }

  /** What is said of each topic. */
  Saying ofEach(Assembly assembly) {
    return saying;
  }

  /** What was said, with the names of the components that it refers to. */
  final Saying referring(
      Assembly assembly, Fact<Names> fact, String verb, List<ComponentTerm<?>> components) {
    List<String> names = assembly.names(saying, verb, components);
    return names.isEmpty() ? saying : saying.plus(fact, Names.of(names.toArray(String[]::new)));
  }

  @Override
  void into(Assembly assembly) {
    Saying said = ofEach(assembly);
    topics.forEach(each -> assembly.topic(kind, each, said));
  }
}
