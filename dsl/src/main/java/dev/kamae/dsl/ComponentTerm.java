package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.fact.ElementKind;
import java.util.List;
import java.util.Optional;

/**
 * A component: it exists where a server room, zone, region or server holds it; everywhere else its
 * variable names it.
 *
 * @param <T> the term itself
 */
public abstract sealed class ComponentTerm<T extends ComponentTerm<T>> extends FactTerm<T>
    implements ElementTerm, PlanTarget, LinkEndTerm, RegionPartTerm
    permits ServerTerm,
        StorageTerm,
        PlatformTerm,
        DatabaseTerm,
        ManagedServiceTerm,
        ApplicationTerm,
        FirewallTerm,
        DetectionTerm,
        ApplianceTerm,
        NetworkDeviceTerm {

  private final String name;
  private final ElementKind kind;

  ComponentTerm(String name, ElementKind kind, Saying saying) {
    super(saying);
    this.name = name;
    this.kind = kind;
  }

  final String name() {
    return name;
  }

  final ElementKind kind() {
    return kind;
  }

  Optional<ApplianceType> appliance() {
    return Optional.empty();
  }

  Optional<PlatformType> platform() {
    return Optional.empty();
  }

  /** What runs on it. */
  List<ComponentTerm<?>> running() {
    return List.of();
  }
}
