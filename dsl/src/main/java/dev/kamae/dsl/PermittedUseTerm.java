package dev.kamae.dsl;

import static dev.kamae.posture.organisation.UseFacts.PERMITTED_AREAS_STATED;
import static dev.kamae.posture.organisation.UseFacts.PERMITTED_USERS_STATED;
import static dev.kamae.posture.organisation.UseFacts.USE_APPROVED;
import static dev.kamae.posture.organisation.UseFacts.USE_KEPT_OUT_OTHERWISE;
import static dev.kamae.posture.organisation.UseFacts.USE_MONITORED;
import static dev.kamae.posture.organisation.UseFacts.USE_WARNED;
import static dev.kamae.posture.organisation.UseFacts.WARNING_CONSENTED;
import static dev.kamae.posture.organisation.UseFacts.WARNING_FORBIDS_UNAUTHORISED_ACCESS;
import static dev.kamae.posture.organisation.UseFacts.WARNING_NAMES_OWNER;

/** What use of systems and facilities is permitted, and how other use is kept out (Ⅱ.7.1.3). */
public final class PermittedUseTerm extends ProviderWideTerm<PermittedUseTerm>
    implements OrganisationTerm {

  PermittedUseTerm(Saying saying) {
    super(saying);
  }

  @Override
  PermittedUseTerm with(Saying more) {
    return new PermittedUseTerm(more);
  }

  /** What keeps out unauthorised use beside approval, monitoring and warning (Ⅱ.7.1.3). */
  public PermittedUseTerm keptOutOtherwiseBy(String first, String... more) {
    return quoted(USE_KEPT_OUT_OTHERWISE, given(first, more));
  }

  /** Nothing else keeps out unauthorised use. */
  public PermittedUseTerm notKeptOutOtherwise() {
    return deny(USE_KEPT_OUT_OTHERWISE);
  }

  /** It is stated who may use what (Ⅱ.7.1.3). */
  public PermittedUseTerm usersStated() {
    return say(PERMITTED_USERS_STATED);
  }

  /** It is not stated who may use what. */
  public PermittedUseTerm usersNotStated() {
    return deny(PERMITTED_USERS_STATED);
  }

  /** It is stated which areas and facilities may be used (Ⅱ.7.1.3). */
  public PermittedUseTerm areasStated() {
    return say(PERMITTED_AREAS_STATED);
  }

  /** It is not stated which areas and facilities may be used. */
  public PermittedUseTerm areasNotStated() {
    return deny(PERMITTED_AREAS_STATED);
  }

  /** Use is approved by a procedure (Ⅱ.7.1.3). */
  public PermittedUseTerm approved() {
    return say(USE_APPROVED);
  }

  /** Use is not approved by a procedure. */
  public PermittedUseTerm notApproved() {
    return deny(USE_APPROVED);
  }

  /** Use is monitored (Ⅱ.7.1.3). */
  public PermittedUseTerm monitored() {
    return say(USE_MONITORED);
  }

  /** Use is not monitored. */
  public PermittedUseTerm notMonitored() {
    return deny(USE_MONITORED);
  }

  /** Unauthorised use is warned against (Ⅱ.7.1.3). */
  public PermittedUseTerm warned() {
    return say(USE_WARNED);
  }

  /** Unauthorised use is not warned against. */
  public PermittedUseTerm notWarned() {
    return deny(USE_WARNED);
  }

  /** The warning says whose system it is (Ⅱ.7.1.3 ⅰ). */
  public PermittedUseTerm warningNamesTheOwner() {
    return say(WARNING_NAMES_OWNER);
  }

  /** The warning does not say whose system it is. */
  public PermittedUseTerm warningNotNamingTheOwner() {
    return deny(WARNING_NAMES_OWNER);
  }

  /** The warning says that unauthorised access is not allowed (Ⅱ.7.1.3 ⅰ). */
  public PermittedUseTerm warningForbidsUnauthorisedAccess() {
    return say(WARNING_FORBIDS_UNAUTHORISED_ACCESS);
  }

  /** The warning does not say that unauthorised access is not allowed. */
  public PermittedUseTerm warningNotForbiddingUnauthorisedAccess() {
    return deny(WARNING_FORBIDS_UNAUTHORISED_ACCESS);
  }

  /** Consent to the warning is asked for (Ⅱ.7.1.3 ⅱ). */
  public PermittedUseTerm consentAsked() {
    return say(WARNING_CONSENTED);
  }

  /** Consent to the warning is not asked for. */
  public PermittedUseTerm consentNotAsked() {
    return deny(WARNING_CONSENTED);
  }
}
