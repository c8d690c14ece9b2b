package dev.kamae.dsl;

import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Standby;
import java.util.Optional;

/** A service of an operator, such as a function or a queue; it stands in a zone or region itself. */
public final class ManagedServiceTerm extends ComponentTerm<ManagedServiceTerm> {

  ManagedServiceTerm(String name, Saying saying) {
    super(name, ElementKind.PLATFORM, saying);
  }

  @Override
  ManagedServiceTerm with(Saying more) {
    return new ManagedServiceTerm(name(), more);
  }

  @Override
  Optional<PlatformType> platform() {
    return Optional.of(PlatformType.MANAGED_SERVICE);
  }

  /** Another one takes over: {@code HOT} at once, {@code COLD} after it was started, {@code NONE} not at all. */
  public ManagedServiceTerm standingBy(Standby standby) {
    return say(ComponentFacts.STANDBY, standby);
  }
}
