package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.ElementKind;
import java.util.Optional;

/** A firewall (Ⅲ.3.1.4). */
public final class FirewallTerm extends ComponentTerm<FirewallTerm> {

  FirewallTerm(String name, Saying saying) {
    super(name, ElementKind.SECURITY_APPLIANCE, saying);
  }

  @Override
  FirewallTerm with(Saying more) {
    return new FirewallTerm(name(), more);
  }

  @Override
  Optional<ApplianceType> appliance() {
    return Optional.of(ApplianceType.FIREWALL);
  }

  /** It was chosen by the security policy (Ⅲ.3.1.4 ⅱ). */
  public FirewallTerm chosenByPolicy() {
    return say(ComponentFacts.FIREWALL_CHOSEN_BY_POLICY);
  }

  /** It was not chosen by the security policy. */
  public FirewallTerm notChosenByPolicy() {
    return deny(ComponentFacts.FIREWALL_CHOSEN_BY_POLICY);
  }

  /** It is operated by the security policy (Ⅲ.3.1.4 ⅲ). */
  public FirewallTerm operatedByPolicy() {
    return say(ComponentFacts.FIREWALL_OPERATED_BY_POLICY);
  }

  /** It is not operated by the security policy. */
  public FirewallTerm notOperatedByPolicy() {
    return deny(ComponentFacts.FIREWALL_OPERATED_BY_POLICY);
  }
}
