package dev.kamae.dsl;

import dev.kamae.posture.Described;
import dev.kamae.posture.Posture;

/**
 * A provider as its architects describe it.
 *
 * <pre>{@code
 * public final class AcmePayroll implements Description {
 *
 *   private final ServerTerm web = server("web-1").running(platform("Debian 12"));
 *
 *   public ProviderTerm describe() {
 *     return provider("Acme Payroll KK")
 *         .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(web)))
 *         .watching(liveness().of(everyComponent()).every(minutes(5)));
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Description extends Described {

  /** The words that describe the provider. */
  ProviderTerm describe();

  /**
   * The same description with more gaps accepted, as a test may do that did not write it; elements are named by terms
   * of the same sort and name.
   *
   * <pre>{@code
   * new AcmePayroll().accepting(gap(LIVENESS_INTERVAL, minutes(30)).of(server("batch-1"))
   *     .because("the old scheduler cannot go faster").ownedBy("Sato, operations").until(2026, 9, 30))
   * }</pre>
   */
  default Description accepting(WaiverTerm... gaps) {
    Saying.given((Object) gaps);
    return new Accepting(this, gaps.clone());
  }

  /**
   * The posture that the words describe.
   *
   * @throws DescriptionException with all faults at once, when the description contradicts itself
   */
  @Override
  default Posture posture() {
    return Descriptions.posture(this);
  }
}
