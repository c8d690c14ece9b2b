package dev.kamae.posture.organisation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;

/** What is said of the handling of incidents and vulnerabilities (Ⅱ.6.1.1). */
public final class IncidentFacts {

  /** Every employee is bound by the reporting procedure. */
  public static final Fact<Boolean> INCIDENTS_REPORTED_BY_ALL =
      Fact.yesOrNo("incidents-reported-by-all");

  /** Every event, vulnerability or suspicion is recorded. */
  public static final Fact<Boolean> INCIDENTS_RECORDED = Fact.yesOrNo("incidents-recorded");

  /** Every event, vulnerability or suspicion reaches the responsible manager as soon as possible. */
  public static final Fact<Boolean> INCIDENTS_REPORTED_AT_ONCE =
      Fact.yesOrNo("incidents-reported-at-once");

  /** An organisation answers for the response to incidents. */
  public static final Fact<Boolean> RESPONSE_ORGANISED = Fact.yesOrNo("response-organised");

  /** A procedure for the response to incidents is set. */
  public static final Fact<Boolean> RESPONSE_PROCEDURE_SET = Fact.yesOrNo("response-procedure-set");

  /** The reporting procedure is formal. */
  public static final Fact<Boolean> REPORTING_FORMAL = Fact.yesOrNo("reporting-formal");

  /** Incidents are handled in stages. */
  public static final Fact<Names> RESPONSE_STAGES = Fact.of("response-stages");

  /** The reporting procedure is known to every employee. */
  public static final Fact<Boolean> REPORTING_KNOWN_TO_ALL = Fact.yesOrNo("reporting-known-to-all");

  /** There is a contact for reporting incidents. */
  public static final Fact<Names> INCIDENT_CONTACT = Fact.of("incident-contact");

  /** Every employee knows the contact. */
  public static final Fact<Boolean> CONTACT_KNOWN_TO_ALL = Fact.yesOrNo("contact-known-to-all");

  /** The contact can be reached at any time. */
  public static final Fact<Boolean> CONTACT_ALWAYS_REACHABLE =
      Fact.yesOrNo("contact-always-reachable");

  /** Every employee knows the duty to report warning signs at once. */
  public static final Fact<Boolean> DUTY_KNOWN_TO_ALL = Fact.yesOrNo("duty-known-to-all");

  /** Incidents are analysed. */
  public static final Fact<Boolean> INCIDENTS_ANALYSED = Fact.yesOrNo("incidents-analysed");

  /** Security measures are reviewed from what incidents taught. */
  public static final Fact<Boolean> MEASURES_REVIEWED_FROM_INCIDENTS =
      Fact.yesOrNo("measures-reviewed-from-incidents");

  private IncidentFacts() {}
}
