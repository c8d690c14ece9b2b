package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.RunnableTerm;
import dev.kamae.dsl.ServerTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A component before it has a name.
 *
 * @param kind which of the kinds
 * @param choices what is said of it
 * @param running what runs on it, if it is a server
 */
record ComponentSketch(int kind, List<Choice> choices, List<ComponentSketch> running) {

  private static final List<Word> KINDS = Vocabulary.firstWords(ComponentTerm.class).stream()
      .sorted(Comparator.comparing((Word each) -> !each.name().equals("server")))
      .toList();

  private Word first() {
    return KINDS.get(kind % KINDS.size());
  }

  boolean isServer() {
    return ServerTerm.class.isAssignableFrom(first().method().getReturnType());
  }

  /** Whether it is of a kind that can run on a server. */
  boolean canRun() {
    return RunnableTerm.class.isAssignableFrom(first().method().getReturnType());
  }

  /** The same with another running on it. */
  ComponentSketch running(ComponentSketch another) {
    List<ComponentSketch> all = new ArrayList<>(running);
    all.add(another);
    return new ComponentSketch(kind, choices, List.copyOf(all));
  }

  ComponentTerm<?> term(Names names) {
    ComponentTerm<?> term = said(first(), names);
    return term instanceof ServerTerm server ? carrying(server, names) : term;
  }

  private ComponentTerm<?> carrying(ServerTerm server, Names names) {
    ServerTerm carrying = server;
    for (ComponentSketch each : running) {
      carrying = carrying.running((RunnableTerm) each.said(each.first(), names));
    }
    return carrying;
  }

  private ComponentTerm<?> said(Word first, Names names) {
    Object bare = first.on(null, names.next(first.name()));
    return (ComponentTerm<?>) Repertoire.said(bare, choices, Cast.NOBODY, names);
  }

  int size() {
    return 1 + choices.size() + running.stream().mapToInt(ComponentSketch::size).sum();
  }
}
