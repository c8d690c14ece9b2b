package dev.kamae.dsl;

import dev.kamae.dsl.ProviderTerm.Aim;
import dev.kamae.dsl.ProviderTerm.Excluded;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statement of applicability and the provider's own targets, which must not meet. */
final class Applicability {

  private final Faults faults;
  private final Map<Clause, Excluded> excluded = new HashMap<>();
  private final Map<Clause, Aim<?>> aimed = new HashMap<>();
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final List<OwnTarget<?>> targets = new ArrayList<>();

  Applicability(Faults faults) {
    this.faults = faults;
  }

  void add(List<Excluded> out, List<Aim<?>> aims) {
    out.forEach(this::exclude);
    aims.forEach(this::aim);
    for (Excluded each : out) {
      refuseExcludedMeasure(each);
      targets.stream()
          .filter(target -> target.item().isWithin(each.clause()))
          .forEach(target -> faults.add(Fault.twice(
              each.clause().id() + " is excluded, but " + target.item().id() + " has an own target",
              each.saying().source(),
              target.source())));
    }
  }

  private void exclude(Excluded each) {
    faults.addAll(each.saying().faults());
    Excluded earlier = excluded.putIfAbsent(each.clause(), each);
    if (earlier != null) {
      refuseTwice(each.clause(), earlier, each);
    } else {
      exclusions.add(new Exclusion(each.clause(), each.reason(), each.saying().source()));
    }
  }

  private void refuseExcludedMeasure(Excluded each) {
    Optional.ofNullable(excluded.get(each.clause().measure()))
        .filter(measure -> measure.clause() != each.clause())
        .ifPresent(measure -> refuseTwice(each.clause(), measure, each));
  }

  private void refuseTwice(Clause clause, Excluded one, Excluded other) {
    faults.add(Fault.twice(
        clause.id() + " is excluded twice",
        one.saying().source(),
        other.saying().source()));
  }

  private void aim(Aim<?> each) {
    faults.addAll(each.saying().faults());
    Aim<?> earlier = aimed.putIfAbsent(each.item(), each);
    if (earlier != null) {
      faults.add(Fault.twice(
          each.item().id() + " has two own targets",
          earlier.saying().source(),
          each.saying().source()));
    } else {
      each.target().ifPresent(targets::add);
    }
  }

  List<Exclusion> exclusions() {
    return exclusions;
  }

  List<OwnTarget<?>> targets() {
    return targets;
  }
}
