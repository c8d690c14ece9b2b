package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.fact.ElementKind;
import java.util.Optional;

/** A reverse proxy, web application firewall or VPN gateway. */
public final class ApplianceTerm extends ComponentTerm<ApplianceTerm> {

  private final ApplianceType type;

  ApplianceTerm(String name, ApplianceType type, Saying saying) {
    super(name, ElementKind.SECURITY_APPLIANCE, saying);
    this.type = type;
  }

  @Override
  ApplianceTerm with(Saying more) {
    return new ApplianceTerm(name(), type, more);
  }

  @Override
  Optional<ApplianceType> appliance() {
    return Optional.of(type);
  }
}
