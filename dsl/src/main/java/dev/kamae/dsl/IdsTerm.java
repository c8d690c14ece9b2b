package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;

/** An intrusion detection system (Ⅲ.3.1.5). */
public final class IdsTerm extends DetectionTerm<IdsTerm> {

  IdsTerm(String name, Saying saying) {
    super(name, ApplianceType.IDS, saying);
  }

  @Override
  IdsTerm with(Saying more) {
    return new IdsTerm(name(), more);
  }
}
