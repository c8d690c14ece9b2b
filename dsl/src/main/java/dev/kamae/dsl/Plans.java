package dev.kamae.dsl;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Kept;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What plans say of components, by rank: a component's own words and plans that name it, plans of its kind,
 * plans of every component. The narrower wins, fact by fact.
 */
final class Plans {

  private final Faults faults;
  private final Standing standing;
  private final Map<Placed, Claims> narrow = new IdentityHashMap<>();
  private final Map<ElementKind, Claims> ofKinds = new EnumMap<>(ElementKind.class);
  private final Claims ofAll = new Claims("every component");
  private final Kept kept = new Kept();

  Plans(Faults faults, Standing standing) {
    this.faults = faults;
    this.standing = standing;
  }

  void add(List<? extends PlanTarget> targets, Saying saying) {
    for (PlanTarget each : targets) {
      if (each instanceof ComponentTerm<?> component) {
        named(component, saying);
      } else if (each instanceof KindTerm kind) {
        ofKinds
            .computeIfAbsent(kind.kind(), any -> new Claims("every " + shown(kind.kind())))
            .addAll(saying);
      } else {
        ofAll.addAll(saying);
      }
    }
  }

  private void named(ComponentTerm<?> component, Saying saying) {
    standing.meantBy(component, saying, "is for").forEach(each -> own(each).addAll(saying));
  }

  private Claims own(Placed placed) {
    return narrow.computeIfAbsent(placed, each -> {
      Claims claims = new Claims(each.subject());
      claims.addAll(each.term().saying);
      return claims;
    });
  }

  private static String shown(ElementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Every component, with its facts resolved; components of a kind without own words share theirs. */
  List<Component> components() {
    Map<ElementKind, Facts> wider = new EnumMap<>(ElementKind.class);
    Facts wide = Facts.of(ofAll.claims());
    List<Component> components = new ArrayList<>(standing.placed().size());
    for (Placed each : standing.placed()) {
      Facts shared = wider.computeIfAbsent(each.term().kind(), kind -> wider(kind, wide));
      components.add(each.component(facts(each, shared)));
    }
    narrow.values().forEach(each -> faults.addAll(each.faults()));
    ofKinds.values().forEach(each -> faults.addAll(each.faults()));
    faults.addAll(ofAll.faults());
    return components;
  }

  private Facts facts(Placed placed, Facts shared) {
    if (narrow.containsKey(placed) || !placed.term().saying.claims().isEmpty()) {
      return Facts.of(own(placed).claims()).sharing(kept).orElse(shared);
    }
    return shared;
  }

  private Facts wider(ElementKind kind, Facts wide) {
    Claims own = ofKinds.get(kind);
    return own == null ? wide : Facts.of(own.claims()).orElse(wide);
  }
}
