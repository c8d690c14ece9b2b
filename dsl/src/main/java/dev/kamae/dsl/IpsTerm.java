package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;

/** An intrusion prevention system (Ⅲ.3.1.5). */
public final class IpsTerm extends DetectionTerm<IpsTerm> {

  IpsTerm(String name, Saying saying) {
    super(name, ApplianceType.IPS, saying);
  }

  @Override
  IpsTerm with(Saying more) {
    return new IpsTerm(name(), more);
  }
}
