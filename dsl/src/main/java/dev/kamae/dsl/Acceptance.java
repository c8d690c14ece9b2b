package dev.kamae.dsl;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Fit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The gaps that the provider accepts, each of which is held against the rest of the description. */
final class Acceptance {

  private static final Comparator<Waiver> IN_ORDER = Comparator.<Waiver>comparingInt(
          each -> each.clause().position())
      .thenComparing(each -> each.element().map(Record::toString).orElse(""));

  private final Faults faults;
  private final Standing standing;
  private final Applicability applicability;
  private final WaivedElement provider;
  private final Set<WaivedElement> elements;
  private final Map<Key, WaiverTerm> accepted = new HashMap<>();

  /** What is accepted of the provider, of what stands, and of these elements. */
  Acceptance(
      Faults faults,
      Standing standing,
      Applicability applicability,
      WaivedElement provider,
      Set<WaivedElement> elements) {
    this.faults = faults;
    this.standing = standing;
    this.applicability = applicability;
    this.provider = provider;
    this.elements = elements;
  }

  /** The waivers of the terms, in the guideline's order. */
  List<Waiver> waivers(List<WaiverTerm> terms) {
    return terms.stream().distinct().flatMap(this::waivers).sorted(IN_ORDER).toList();
  }

  private Stream<Waiver> waivers(WaiverTerm term) {
    faults.addAll(term.saying().faults());
    if (term.gap().isEmpty()) {
      return Stream.empty();
    }
    refuseExcluded(term, term.gap().get().clause());
    if (term.gap().get() instanceof AcceptedGap.OfValue<?> accepting) {
      refuseNoGap(term, accepting);
    }
    return term.targets().stream()
        .flatMap(each -> elements(term, each))
        .filter(each -> isNew(term, each))
        .flatMap(each -> term.waiver(each).stream());
  }

  private Stream<Optional<WaivedElement>> elements(WaiverTerm term, GapTarget target) {
    if (target instanceof GapTarget.EveryElement) {
      return Stream.of(Optional.empty());
    }
    if (target instanceof GapTarget.Standing component) {
      ElementKind kind = component.term().kind();
      return standing.meantBy(component.term(), term.saying(), "is of").stream()
          .map(each -> Optional.of(new WaivedElement(kind, each.name())));
    }
    if (target instanceof GapTarget.Named named) {
      List<WaivedElement> found = named.among(elements);
      if (found.isEmpty()) {
        faults.of(term.saying(), "is of " + named.subject() + ", which is not described");
      }
      return found.stream().map(Optional::of);
    }
    return Stream.of(Optional.of(provider));
  }

  private boolean isNew(WaiverTerm term, Optional<WaivedElement> element) {
    Key key = new Key(term.gap().orElseThrow().clause(), element);
    WaiverTerm earlier = accepted.putIfAbsent(key, term);
    if (earlier == null) {
      return true;
    }
    faults.add(Fault.twice(
        key + " is accepted twice", earlier.saying().source(), term.saying().source()));
    return false;
  }

  private void refuseExcluded(WaiverTerm term, Clause clause) {
    for (Exclusion each : applicability.exclusions()) {
      if (clause.isWithin(each.clause())) {
        faults.add(Fault.twice(
            each.clause().id() + " is excluded, but a gap of " + clause.id() + " is accepted",
            each.source(),
            term.saying().source()));
      }
    }
  }

  private <V> void refuseNoGap(WaiverTerm term, AcceptedGap.OfValue<V> gap) {
    Item<V> item = gap.clause();
    List<Fit> fits =
        asked(item).map(each -> item.comparison().compare(gap.value(), each)).toList();
    String value = item.comparison().notation(gap.value());
    if (fits.contains(Fit.UNKNOWN)) {
      faults.of(term.saying(), "accepts " + value + ", which does not tell whether it falls short");
    } else if (!fits.contains(Fit.FALLS_SHORT)) {
      faults.of(
          term.saying(), "accepts " + value + ", which is no gap: it meets whatever is asked");
    }
  }

  /** The reference values, and the own target where the guideline has a dash. */
  @SuppressWarnings("unchecked")
  private <V> Stream<V> asked(Item<V> item) {
    Optional<V> target = applicability.targets().stream()
        .filter(each -> each.item() == item)
        .map(each -> ((OwnTarget<V>) each).value())
        .findFirst();
    return item.reference().values().stream().flatMap(each -> each.or(() -> target).stream());
  }

  /** What can be accepted once. */
  private record Key(Clause clause, Optional<WaivedElement> element) {

    @Override
    public String toString() {
      return clause.id() + " of " + element.map(Key::text).orElse("every element");
    }

    private static String text(WaivedElement element) {
      return Topics.sort(element.kind()) + " '" + Texts.shown(element.name()) + "'";
    }
  }
}
