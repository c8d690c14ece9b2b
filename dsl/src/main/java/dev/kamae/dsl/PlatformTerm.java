package dev.kamae.dsl;

import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Standby;
import java.util.Optional;

/** An operating system, middleware, or anything else that applications run on. */
public final class PlatformTerm extends ComponentTerm<PlatformTerm> implements RunnableTerm {

  PlatformTerm(String name, Saying saying) {
    super(name, ElementKind.PLATFORM, saying);
  }

  @Override
  PlatformTerm with(Saying more) {
    return new PlatformTerm(name(), more);
  }

  @Override
  Optional<PlatformType> platform() {
    return Optional.of(PlatformType.OPERATING_SYSTEM);
  }

  /** Another one takes over: {@code HOT} at once, {@code COLD} after it was started, {@code NONE} not at all. */
  public PlatformTerm standingBy(Standby standby) {
    return say(ComponentFacts.STANDBY, standby);
  }
}
