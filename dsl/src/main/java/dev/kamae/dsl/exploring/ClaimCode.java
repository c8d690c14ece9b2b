package dev.kamae.dsl.exploring;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One claim as a line in the words of the language, such as {@code liveness().of(web1).every(minutes(5))}. Where the
 * words need more than the claim, as a certificate needs a domain, that is taken from what else is said of the
 * element, or left as dots; the ends of a link are left out.
 */
public final class ClaimCode {

  private static final Mention DOTS = new Mention.Text("…");

  private final Element element;
  private final Set<Atom> wanted;
  private final Set<Atom> context;
  private final Hearing hearing;

  private ClaimCode(Element element, Stream<Atom> wanted) {
    this.element = element;
    this.wanted = wanted.collect(Collectors.toSet());
    this.context = Stream.of(
            this.wanted.stream(),
            Atom.all(element).stream()
                .filter(each -> this.wanted.stream().noneMatch(each::isBeside)))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
    this.hearing = new Hearing(references());
  }

  /** The fewest words that say the claim of the element; none where no word can. */
  public static Optional<String> of(Element element, Claim<?> claim) {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(claim, "claim");
    return new ClaimCode(element, Atom.of(Atom.of(element), claim)).line();
  }

  /** The fewest words that can speak of the fact of the element, with dots for their values; none where no word can. */
  static Optional<String> of(Element element, Fact<?> fact) {
    return new ClaimCode(element, Stream.of(new Atom(Atom.of(element), fact.id(), DOTS)))
        .wordFor(fact);
  }

  /** A component that the claim names is a variable, whatever its kind. */
  private Map<String, Spelled> references() {
    return wanted.stream()
        .map(Atom::said)
        .filter(Mention.Text.class::isInstance)
        .map(each -> ((Mention.Text) each).text())
        .collect(Collectors.toMap(each -> each, Kinds::reference));
  }

  private Optional<String> line() {
    return line(root -> context).or(() -> line(this::withDots));
  }

  private Optional<String> line(Function<Root, Set<Atom>> values) {
    return roots()
        .filter(each -> wanted.stream().anyMatch(atom -> Hearing.facts(each).contains(atom.fact())))
        .flatMap(each -> term(each, values.apply(each)).stream())
        .min(Comparator.comparingInt((Term each) -> each.atoms().size())
            .thenComparingInt(each -> each.code().length())
            .thenComparing(Term::code))
        .map(Term::code);
  }

  private Optional<String> wordFor(Fact<?> fact) {
    return line().or(() -> new Blank(element, fact).line(roots()));
  }

  private Stream<Root> roots() {
    if (element instanceof Component component) {
      String variable = JavaText.variable(component.name(), "component");
      Stream<Root> plans = Root.plans().stream().map(each -> each.of(Stream.of(variable)));
      return Stream.concat(
          Stream.of(component).filter(Kinds::isKnown).map(StandingCode::root), plans);
    }
    if (!Atom.of(element).equals(Atom.TARGET)) {
      Stream<Root> plans =
          Root.plans().stream().map(each -> each.of(Stream.of("everyComponent()")));
      return Stream.concat(Root.fixed(values(wanted)), plans);
    }
    Stream<Root> own = Stream.of(Declared.root(element));
    return element instanceof ServerRoom room ? Stream.concat(own, around(room)) : own;
  }

  /** A server room has some facts from its building. */
  private static Stream<Root> around(ServerRoom room) {
    String building = JavaText.quoted(room.building());
    return Stream.of(Root.named("building", building, "", Probe.bare(BuildingTerm.class)));
  }

  /** With dots for what is not known. */
  private Set<Atom> withDots(Root root) {
    Stream<Atom> dots =
        Hearing.facts(root).stream().map(each -> new Atom(Atom.of(element), each, DOTS));
    return Stream.concat(context.stream(), dots).collect(Collectors.toSet());
  }

  private static SaidValues values(Set<Atom> atoms) {
    return new SaidValues(atoms.stream().map(Atom::said).distinct().toList(), Map.of());
  }

  private Optional<Term> term(Root root, Set<Atom> values) {
    List<Hearing.Heard> all = hearing.phrases(root, values).stream()
        .filter(each -> !contradicts(each.atoms()))
        .toList();
    Term term = Term.of(root);
    while (!term.atoms().containsAll(wanted)) {
      Set<Atom> said = term.atoms();
      Set<Atom> left =
          wanted.stream().filter(each -> !said.contains(each)).collect(Collectors.toSet());
      Optional<Hearing.Heard> next = best(all, left);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      Term more = term.with(next.get().phrase());
      if (more.atoms().equals(said)) {
        return Optional.empty();
      }
      term = more;
    }
    return contradicts(term.atoms()) ? Optional.empty() : Optional.of(term);
  }

  private static Optional<Hearing.Heard> best(List<Hearing.Heard> all, Set<Atom> left) {
    return all.stream()
        .filter(each -> each.saysOf(left) > 0)
        .min(Comparator.comparingLong((Hearing.Heard each) -> -each.saysOf(left))
            .thenComparingInt(each -> each.atoms().size())
            .thenComparing(each -> each.phrase().code()));
  }

  /** Whether the fact is said in another way. */
  private boolean contradicts(Set<Atom> atoms) {
    return atoms.stream()
        .anyMatch(each -> !wanted.contains(each) && wanted.stream().anyMatch(each::isBeside));
  }
}
