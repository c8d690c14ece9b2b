package dev.kamae.posture.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of one element: at most one claim a fact; whatever has none is unsaid. Two are equal where the same is
 * said at any lines, and the same people vouch for it for the same time. Immutable.
 */
public final class Facts {

  /** Nothing is said. */
  public static final Facts NONE = sorted(List.of());

  private static final Comparator<Claim<?>> BY_FACT =
      Comparator.comparing(each -> each.fact().id());

  private final Form form;
  private final Said<?>[] said;
  private final Facts wider;

  private Facts(Form form, Said<?>[] said, Facts wider) {
    this.form = form;
    this.said = said;
    this.wider = wider;
  }

  private static Facts sorted(List<Claim<?>> claims) {
    Said<?>[] said = new Said<?>[claims.size()];
    for (int i = 0; i < said.length; i++) {
      said[i] = claims.get(i).said();
    }
    return new Facts(Form.of(claims), said, null);
  }

  /** The claims, of which an earlier one hides later ones on the same fact. */
  public static Facts of(Collection<? extends Claim<?>> claims) {
    Objects.requireNonNull(claims, "claims");
    List<Claim<?>> sorted = new ArrayList<>(claims);
    sorted.sort(BY_FACT);
    List<Claim<?>> kept = new ArrayList<>(sorted.size());
    for (Claim<?> each : sorted) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).fact() != each.fact()) {
        kept.add(each);
      }
    }
    return kept.isEmpty() ? NONE : sorted(kept);
  }

  /** The same facts, made of what was kept before where that is equal, its lines included. */
  public Facts sharing(Kept kept) {
    Objects.requireNonNull(kept, "kept");
    Said<?>[] known = new Said<?>[said.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = kept.once(said[i]);
    }
    return new Facts(kept.once(form), known, wider);
  }

  /** What is said of the fact; never null. */
  @SuppressWarnings("unchecked")
  public <T> Said<T> of(Fact<T> fact) {
    Objects.requireNonNull(fact, "fact");
    for (Facts each = this; each != null; each = each.wider) {
      int place = each.form.placeOf(fact);
      if (place >= 0) {
        return (Said<T>) each.said[place];
      }
    }
    return Said.nothing();
  }

  /** These facts, with the unsaid ones taken from the wider ones, which many elements can share. */
  public Facts orElse(Facts wide) {
    Objects.requireNonNull(wide, "wide");
    if (wide.form.size() == 0) {
      return this;
    }
    if (form.size() == 0) {
      return wide;
    }
    return new Facts(form, said, wider == null ? wide : wider.orElse(wide));
  }

  private static List<Claim<?>> merged(List<Claim<?>> narrow, List<Claim<?>> wide) {
    List<Claim<?>> all = new ArrayList<>(narrow.size() + wide.size());
    int next = 0;
    for (Claim<?> each : narrow) {
      while (next < wide.size() && BY_FACT.compare(wide.get(next), each) < 0) {
        all.add(wide.get(next++));
      }
      next += next < wide.size() && wide.get(next).fact() == each.fact() ? 1 : 0;
      all.add(each);
    }
    all.addAll(wide.subList(next, wide.size()));
    return all;
  }

  /** Whether somebody vouches for any of them. */
  public boolean areAttested() {
    return Arrays.stream(said).anyMatch(each -> each.attestation().isPresent())
        || wider != null && wider.areAttested();
  }

  /** The facts as they count on the date: what nobody vouches for on it any more is unsaid. */
  public Facts asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return areAttested()
        ? sorted(claims().stream().<Claim<?>>map(each -> each.asOf(date)).toList())
        : this;
  }

  /** All claims, sorted by the ids of their facts. */
  public List<Claim<?>> claims() {
    List<Claim<?>> claims = new ArrayList<>(said.length);
    for (int i = 0; i < said.length; i++) {
      claims.add(claim(i));
    }
    return wider == null ? claims : merged(claims, wider.claims());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Claim<?> claim(int place) {
    return new Claim(form.fact(place), said[place]);
  }

  Form form() {
    return form;
  }

  /** What is said in the place of the form. */
  Said<?> said(int place) {
    return said[place];
  }

  /** What is taken from a wider plan; null where nothing is. */
  Facts wider() {
    return wider;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts that
        && claims().equals(that.claims())
        && attestations().equals(that.attestations());
  }

  private List<Optional<Attestation>> attestations() {
    return claims().stream().map(each -> each.said().attestation()).toList();
  }

  @Override
  public int hashCode() {
    return claims().hashCode();
  }

  @Override
  public String toString() {
    return claims().toString();
  }
}
