package dev.kamae.posture.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What is said of one element: at most one claim a fact; whatever has none is unsaid. Immutable. */
public final class Facts {

  /** Nothing is said. */
  public static final Facts NONE = new Facts(List.of());

  private static final Comparator<Claim<?>> BY_FACT =
      Comparator.comparing(each -> each.fact().id());

  private final Fact<?>[] facts;
  private final Said<?>[] said;

  private Facts(List<Claim<?>> claims) {
    facts = new Fact<?>[claims.size()];
    said = new Said<?>[claims.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = claims.get(i).fact();
      said[i] = claims.get(i).said();
    }
  }

  /** The claims, of which an earlier one hides later ones on the same fact. */
  public static Facts of(Collection<? extends Claim<?>> claims) {
    Objects.requireNonNull(claims, "claims");
    List<Claim<?>> kept = new ArrayList<>(claims.size());
    for (Claim<?> each : claims) {
      if (kept.stream().noneMatch(other -> other.fact() == each.fact())) {
        kept.add(each);
      }
    }
    kept.sort(BY_FACT);
    return kept.isEmpty() ? NONE : new Facts(kept);
  }

  /** What is said of the fact; never null. */
  @SuppressWarnings("unchecked")
  public <T> Said<T> of(Fact<T> fact) {
    Objects.requireNonNull(fact, "fact");
    for (int i = 0; i < facts.length; i++) {
      if (facts[i] == fact) {
        return (Said<T>) said[i];
      }
    }
    return Said.nothing();
  }

  /** These facts, with the unsaid ones taken from the wider ones. */
  public Facts orElse(Facts wider) {
    Objects.requireNonNull(wider, "wider");
    if (wider.facts.length == 0) {
      return this;
    }
    if (facts.length == 0) {
      return wider;
    }
    return new Facts(merged(claims(), wider.claims()));
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
    return Arrays.stream(said).anyMatch(each -> each.attestation().isPresent());
  }

  /** The facts as they count on the date: what nobody vouches for on it any more is unsaid. */
  public Facts asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return areAttested()
        ? new Facts(claims().stream().<Claim<?>>map(each -> each.asOf(date)).toList())
        : this;
  }

  /** All claims, sorted by the ids of their facts. */
  public List<Claim<?>> claims() {
    List<Claim<?>> claims = new ArrayList<>(facts.length);
    for (int i = 0; i < facts.length; i++) {
      claims.add(claim(i));
    }
    return claims;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Claim<?> claim(int index) {
    return new Claim(facts[index], said[index]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts that && claims().equals(that.claims());
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
