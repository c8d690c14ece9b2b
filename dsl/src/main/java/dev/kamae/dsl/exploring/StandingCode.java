package dev.kamae.dsl.exploring;

import dev.kamae.posture.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The components as variables. */
final class StandingCode {

  private final List<Component> components;
  private final Variables variables;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Term> own = new LinkedHashMap<>();
  private final Map<String, Set<Atom>> open = new HashMap<>();

  StandingCode(List<Component> components, Variables variables) {
    this.components = components;
    this.variables = variables;
    components.forEach(each -> names.put(each.name(), variables.of("component", each.name())));
  }

  /** What words can refer to, by name. */
  Map<String, Spelled> references() {
    return components.stream()
        .collect(Collectors.toMap(
            Component::name, each -> Spelled.of(variable(each.name()), Kinds.term(each))));
  }

  String variable(String component) {
    return names.get(component);
  }

  /** Says of the components what they can say themselves. */
  void say(Ledger ledger) {
    for (Component each : components) {
      Set<Atom> all = Atom.all(each);
      Root root = root(each);
      Term term = ledger.say(root, all, all).orElse(Term.of(root));
      Set<Atom> left = new HashSet<>(all);
      left.removeAll(term.atoms());
      own.put(each.name(), term);
      open.put(each.name(), left);
    }
  }

  /** What is not said of the component yet. */
  Set<Atom> open(Component component) {
    return open.get(component.name());
  }

  /** The beginning of the term that declares the component. */
  static Root root(Component component) {
    String name = component
        .host()
        .map(each -> component.name().substring(each.length() + 1))
        .orElse(component.name());
    Word first = Kinds.firstWord(component);
    return Root.named(first.name(), JavaText.quoted(name), "", first.on(null, "probe"));
  }

  /** The lines that declare all that is a variable, in an order that compiles. */
  List<Field> fields(Ledger ledger) {
    List<Field> fields = new ArrayList<>();
    for (Component each : components) {
      if (each.host().isEmpty()) {
        running(each).stream()
            .filter(run -> ledger.uses(variable(run.name())))
            .forEach(run -> fields.add(field(run, code(run))));
        fields.add(field(each, code(each, ledger)));
      }
    }
    return fields;
  }

  private Field field(Component component, String code) {
    String type = own.get(component.name()).root().bare().getClass().getSimpleName();
    return new Field(type, variable(component.name()), code);
  }

  private String code(Component component) {
    return own.get(component.name()).code();
  }

  private String code(Component component, Ledger ledger) {
    Term term = own.get(component.name());
    String running = running(component).stream()
        .map(each -> ledger.uses(variable(each.name())) ? variable(each.name()) : code(each))
        .collect(Collectors.joining(", "));
    return term.root().code()
        + (running.isEmpty() ? "" : ".running(" + running + ")")
        + term.words();
  }

  private List<Component> running(Component server) {
    return components.stream()
        .filter(each -> each.host().filter(server.name()::equals).isPresent())
        .toList();
  }
}
