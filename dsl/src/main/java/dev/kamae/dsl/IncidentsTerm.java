package dev.kamae.dsl;

import static dev.kamae.posture.organisation.IncidentFacts.CONTACT_ALWAYS_REACHABLE;
import static dev.kamae.posture.organisation.IncidentFacts.CONTACT_KNOWN_TO_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.DUTY_KNOWN_TO_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_ANALYSED;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_RECORDED;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_REPORTED_AT_ONCE;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_REPORTED_BY_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENT_CONTACT;
import static dev.kamae.posture.organisation.IncidentFacts.MEASURES_REVIEWED_FROM_INCIDENTS;
import static dev.kamae.posture.organisation.IncidentFacts.REPORTING_FORMAL;
import static dev.kamae.posture.organisation.IncidentFacts.REPORTING_KNOWN_TO_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.RESPONSE_ORGANISED;
import static dev.kamae.posture.organisation.IncidentFacts.RESPONSE_PROCEDURE_SET;
import static dev.kamae.posture.organisation.IncidentFacts.RESPONSE_STAGES;

import dev.kamae.posture.organisation.Stage;

/** How incidents and vulnerabilities are reported and handled (Ⅱ.6.1.1). */
public final class IncidentsTerm extends ProviderWideTerm<IncidentsTerm>
    implements OrganisationTerm {

  IncidentsTerm(Saying saying) {
    super(saying);
  }

  @Override
  IncidentsTerm with(Saying more) {
    return new IncidentsTerm(more);
  }

  /** Incidents are handled in these stages (Ⅱ.6.1.1 ⅰ). */
  public IncidentsTerm handledInStages(Stage first, Stage... more) {
    return listed(RESPONSE_STAGES, given(first, more));
  }

  /** Incidents are not handled in stages. */
  public IncidentsTerm handledInNoStages() {
    return deny(RESPONSE_STAGES);
  }

  /** Incidents are reported to this contact, such as a CSIRT (Ⅱ.6.1.1 ⅱ). */
  public IncidentsTerm toContact(String contact) {
    return texts(INCIDENT_CONTACT, contact);
  }

  /** There is no contact for reporting incidents. */
  public IncidentsTerm toNoContact() {
    return deny(INCIDENT_CONTACT);
  }

  /** Every employee is bound by the reporting procedure (Ⅱ.6.1.1). */
  public IncidentsTerm reportedByAllEmployees() {
    return say(INCIDENTS_REPORTED_BY_ALL);
  }

  /** Not every employee is bound by the reporting procedure. */
  public IncidentsTerm notReportedByAllEmployees() {
    return deny(INCIDENTS_REPORTED_BY_ALL);
  }

  /** Every event, vulnerability or suspicion is recorded (Ⅱ.6.1.1). */
  public IncidentsTerm recorded() {
    return say(INCIDENTS_RECORDED);
  }

  /** Not every event, vulnerability or suspicion is recorded. */
  public IncidentsTerm notRecorded() {
    return deny(INCIDENTS_RECORDED);
  }

  /** Incidents reach the responsible manager as soon as possible (Ⅱ.6.1.1). */
  public IncidentsTerm reportedAtOnce() {
    return say(INCIDENTS_REPORTED_AT_ONCE);
  }

  /** Incidents do not reach the responsible manager as soon as possible. */
  public IncidentsTerm notReportedAtOnce() {
    return deny(INCIDENTS_REPORTED_AT_ONCE);
  }

  /** An organisation answers for the response to incidents (Ⅱ.6.1.1). */
  public IncidentsTerm withResponseOrganisation() {
    return say(RESPONSE_ORGANISED);
  }

  /** No organisation answers for the response to incidents. */
  public IncidentsTerm withoutResponseOrganisation() {
    return deny(RESPONSE_ORGANISED);
  }

  /** A procedure for the response to incidents is set (Ⅱ.6.1.1). */
  public IncidentsTerm withResponseProcedure() {
    return say(RESPONSE_PROCEDURE_SET);
  }

  /** No procedure for the response to incidents is set. */
  public IncidentsTerm withoutResponseProcedure() {
    return deny(RESPONSE_PROCEDURE_SET);
  }

  /** The reporting procedure is formal (Ⅱ.6.1.1 ⅰ). */
  public IncidentsTerm byFormalProcedure() {
    return say(REPORTING_FORMAL);
  }

  /** The reporting procedure is not formal. */
  public IncidentsTerm notByFormalProcedure() {
    return deny(REPORTING_FORMAL);
  }

  /** The reporting procedure is known to every employee (Ⅱ.6.1.1 ⅰ). */
  public IncidentsTerm knownToAllEmployees() {
    return say(REPORTING_KNOWN_TO_ALL);
  }

  /** The reporting procedure is not known to every employee. */
  public IncidentsTerm notKnownToAllEmployees() {
    return deny(REPORTING_KNOWN_TO_ALL);
  }

  /** Every employee knows the contact (Ⅱ.6.1.1 ⅱ). */
  public IncidentsTerm contactKnownToAllEmployees() {
    return say(CONTACT_KNOWN_TO_ALL);
  }

  /** Not every employee knows the contact. */
  public IncidentsTerm contactNotKnownToAllEmployees() {
    return deny(CONTACT_KNOWN_TO_ALL);
  }

  /** The contact can be reached at any time (Ⅱ.6.1.1 ⅱ). */
  public IncidentsTerm contactAlwaysReachable() {
    return say(CONTACT_ALWAYS_REACHABLE);
  }

  /** The contact cannot be reached at any time. */
  public IncidentsTerm contactNotAlwaysReachable() {
    return deny(CONTACT_ALWAYS_REACHABLE);
  }

  /** Every employee knows the duty to report warning signs at once (Ⅱ.6.1.1 ⅲ). */
  public IncidentsTerm dutyKnownToAllEmployees() {
    return say(DUTY_KNOWN_TO_ALL);
  }

  /** Not every employee knows the duty to report warning signs at once. */
  public IncidentsTerm dutyNotKnownToAllEmployees() {
    return deny(DUTY_KNOWN_TO_ALL);
  }

  /** Incidents are analysed (Ⅱ.6.1.1 ⅳ). */
  public IncidentsTerm analysed() {
    return say(INCIDENTS_ANALYSED);
  }

  /** Incidents are not analysed. */
  public IncidentsTerm notAnalysed() {
    return deny(INCIDENTS_ANALYSED);
  }

  /** Security measures are reviewed from what incidents taught (Ⅱ.6.1.1 ⅳ). */
  public IncidentsTerm measuresReviewed() {
    return say(MEASURES_REVIEWED_FROM_INCIDENTS);
  }

  /** Security measures are not reviewed from what incidents taught. */
  public IncidentsTerm measuresNotReviewed() {
    return deny(MEASURES_REVIEWED_FROM_INCIDENTS);
  }
}
