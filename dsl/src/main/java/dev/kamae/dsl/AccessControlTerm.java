package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.ACCESS_CONTROLLED_LOGICALLY;
import static dev.kamae.posture.access.AccessFacts.ACCESS_CONTROLLED_PHYSICALLY;
import static dev.kamae.posture.access.AccessFacts.ACCESS_NEEDS_SET_BY_SUBJECT;
import static dev.kamae.posture.access.AccessFacts.ACCESS_POLICY_REVIEWED;
import static dev.kamae.posture.access.AccessFacts.ACCESS_POLICY_SET;
import static dev.kamae.posture.access.AccessFacts.ACCESS_POLICY_WRITTEN;
import static dev.kamae.posture.access.AccessFacts.ACCESS_PROCEDURE_FORMAL;

/** The access control policy and its procedure (Ⅲ.3.1.1). */
public final class AccessControlTerm extends ProviderWideTerm<AccessControlTerm>
    implements AccessTerm {

  AccessControlTerm(Saying saying) {
    super(saying);
  }

  @Override
  AccessControlTerm with(Saying more) {
    return new AccessControlTerm(more);
  }

  /** An access control policy is set (Ⅲ.3.1.1). */
  public AccessControlTerm byPolicy() {
    return say(ACCESS_POLICY_SET);
  }

  /** No access control policy is set. */
  public AccessControlTerm notByPolicy() {
    return deny(ACCESS_POLICY_SET);
  }

  /** Access is granted and withdrawn by a formal procedure (Ⅲ.3.1.1). */
  public AccessControlTerm grantedFormally() {
    return say(ACCESS_PROCEDURE_FORMAL);
  }

  /** Access is not granted and withdrawn by a formal procedure. */
  public AccessControlTerm notGrantedFormally() {
    return deny(ACCESS_PROCEDURE_FORMAL);
  }

  /**
   * The needs of access are set by kind of subject: user, administrator, partner provider (Ⅲ.3.1.1
   * ⅰ).
   */
  public AccessControlTerm needsSetBySubject() {
    return say(ACCESS_NEEDS_SET_BY_SUBJECT);
  }

  /** The needs of access are not set by kind of subject. */
  public AccessControlTerm needsNotSetBySubject() {
    return deny(ACCESS_NEEDS_SET_BY_SUBJECT);
  }

  /** The access control policy is written (Ⅲ.3.1.1 ⅱ). */
  public AccessControlTerm written() {
    return say(ACCESS_POLICY_WRITTEN);
  }

  /** The access control policy is not written. */
  public AccessControlTerm notWritten() {
    return deny(ACCESS_POLICY_WRITTEN);
  }

  /** The access control policy is reviewed (Ⅲ.3.1.1 ⅱ). */
  public AccessControlTerm reviewed() {
    return say(ACCESS_POLICY_REVIEWED);
  }

  /** The access control policy is not reviewed. */
  public AccessControlTerm notReviewed() {
    return deny(ACCESS_POLICY_REVIEWED);
  }

  /** Access is controlled by logical means (Ⅲ.3.1.1 ⅲ). */
  public AccessControlTerm logical() {
    return say(ACCESS_CONTROLLED_LOGICALLY);
  }

  /** Access is not controlled by logical means. */
  public AccessControlTerm notLogical() {
    return deny(ACCESS_CONTROLLED_LOGICALLY);
  }

  /** Access is controlled by physical means (Ⅲ.3.1.1 ⅲ). */
  public AccessControlTerm physical() {
    return say(ACCESS_CONTROLLED_PHYSICALLY);
  }

  /** Access is not controlled by physical means. */
  public AccessControlTerm notPhysical() {
    return deny(ACCESS_CONTROLLED_PHYSICALLY);
  }
}
