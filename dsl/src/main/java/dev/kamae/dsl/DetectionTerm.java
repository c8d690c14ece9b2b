package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.ElementKind;
import java.util.Optional;

/**
 * An intrusion detection or prevention system, IDS or IPS (Ⅲ.3.1.5).
 *
 * @param <T> the term itself
 */
public abstract sealed class DetectionTerm<T extends DetectionTerm<T>> extends ComponentTerm<T>
    permits IdsTerm, IpsTerm {

  private final ApplianceType type;

  DetectionTerm(String name, ApplianceType type, Saying saying) {
    super(name, ElementKind.SECURITY_APPLIANCE, saying);
    this.type = type;
  }

  @Override
  final Optional<ApplianceType> appliance() {
    return Optional.of(type);
  }

  /** Its signatures are updated once in so long a time (Ⅲ.3.1.5 a); zero or less is a fault. */
  public final T updatingSignaturesEvery(SpanTerm interval) {
    return span(ComponentFacts.SIGNATURES_UPDATED_EVERY, interval, SpanUse.INTERVAL);
  }

  /** Its signatures are never updated. */
  public final T neverUpdatingSignatures() {
    return deny(ComponentFacts.SIGNATURES_UPDATED_EVERY);
  }

  /** It suits business and environment (Ⅲ.3.1.5 ⅱ). */
  public final T suitedToTheBusiness() {
    return say(ComponentFacts.DETECTION_SUITED_TO_BUSINESS);
  }

  /** It does not suit business and environment. */
  public final T notSuitedToTheBusiness() {
    return deny(ComponentFacts.DETECTION_SUITED_TO_BUSINESS);
  }

  /** It is configured for business and environment (Ⅲ.3.1.5 ⅲ). */
  public final T configuredForIt() {
    return say(ComponentFacts.DETECTION_CONFIGURED_FOR_BUSINESS);
  }

  /** It is not configured for business and environment. */
  public final T notConfiguredForIt() {
    return deny(ComponentFacts.DETECTION_CONFIGURED_FOR_BUSINESS);
  }
}
