package dev.kamae.dsl;

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
public interface Description {

  /** The words that describe the provider. */
  ProviderTerm describe();

  /**
   * The posture that the words describe.
   *
   * @throws DescriptionException with all faults at once, when the description contradicts itself
   */
  default Posture posture() {
    return Descriptions.posture(this);
  }
}
