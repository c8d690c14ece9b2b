package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_APPROVED_FORMALLY;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_IN_A_MANUAL;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_KEPT_TO_THE_FEWEST;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_LISTED;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGES_STRICTLY_MANAGED;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGE_ALLOCATION_LIMITED;
import static dev.kamae.posture.access.AccessFacts.PRIVILEGE_USE_LIMITED;
import static dev.kamae.posture.access.AccessFacts.REMOTE_ADMINISTRATION;
import static dev.kamae.posture.access.AccessFacts.REMOTE_ADMINISTRATION_AUTHENTICATED;

import dev.kamae.posture.access.Subject;
import java.util.List;

/** How administrators are authenticated and privileged (Ⅲ.3.1.2, Ⅲ.3.1.3 b). */
public final class AdministratorsTerm extends PolicyTerm<AdministratorsTerm>
    implements AccessTerm, ElementTerm {

  AdministratorsTerm(Saying saying, Saying policy, List<FactorTerm> ways) {
    super(saying, policy, ways);
  }

  @Override
  AdministratorsTerm with(Saying more, Saying policy, List<FactorTerm> ways) {
    return new AdministratorsTerm(more, policy, ways);
  }

  @Override
  void into(Assembly assembly) {
    policyInto(assembly, Subject.ADMINISTRATORS);
    assembly.provider(saying);
  }

  /** Remote administration is authenticated as the security policy asks (Ⅲ.3.1.3 ⅰ). */
  public AdministratorsTerm remotelyByPolicy() {
    return say(REMOTE_ADMINISTRATION).say(REMOTE_ADMINISTRATION_AUTHENTICATED);
  }

  /** Remote administration is not authenticated as the security policy asks. */
  public AdministratorsTerm notRemotelyByPolicy() {
    return say(REMOTE_ADMINISTRATION).deny(REMOTE_ADMINISTRATION_AUTHENTICATED);
  }

  /** The allocation of administrator privileges is limited (Ⅲ.3.1.2). */
  public AdministratorsTerm allocationLimited() {
    return say(PRIVILEGE_ALLOCATION_LIMITED);
  }

  /** The allocation of administrator privileges is not limited. */
  public AdministratorsTerm allocationNotLimited() {
    return deny(PRIVILEGE_ALLOCATION_LIMITED);
  }

  /** The use of administrator privileges is limited (Ⅲ.3.1.2). */
  public AdministratorsTerm useLimited() {
    return say(PRIVILEGE_USE_LIMITED);
  }

  /** The use of administrator privileges is not limited. */
  public AdministratorsTerm useNotLimited() {
    return deny(PRIVILEGE_USE_LIMITED);
  }

  /** Administrator privileges are approved formally (Ⅲ.3.1.2 ⅰ). */
  public AdministratorsTerm approvedFormally() {
    return say(PRIVILEGES_APPROVED_FORMALLY);
  }

  /** Administrator privileges are not approved formally. */
  public AdministratorsTerm notApprovedFormally() {
    return deny(PRIVILEGES_APPROVED_FORMALLY);
  }

  /** As few people as possible have administrator privileges (Ⅲ.3.1.2 ⅱ). */
  public AdministratorsTerm keptToTheFewest() {
    return say(PRIVILEGES_KEPT_TO_THE_FEWEST);
  }

  /** More people than needed have administrator privileges. */
  public AdministratorsTerm notKeptToTheFewest() {
    return deny(PRIVILEGES_KEPT_TO_THE_FEWEST);
  }

  /** Administrator privileges are strictly managed (Ⅲ.3.1.2 ⅱ). */
  public AdministratorsTerm strictlyManaged() {
    return say(PRIVILEGES_STRICTLY_MANAGED);
  }

  /** Administrator privileges are not strictly managed. */
  public AdministratorsTerm notStrictlyManaged() {
    return deny(PRIVILEGES_STRICTLY_MANAGED);
  }

  /** There is a list of who has administrator privileges (Ⅲ.3.1.2 ⅲ). */
  public AdministratorsTerm listed() {
    return say(PRIVILEGES_LISTED);
  }

  /** There is no list of who has administrator privileges. */
  public AdministratorsTerm notListed() {
    return deny(PRIVILEGES_LISTED);
  }

  /** A manual says how administrator privileges are allocated and limited (Ⅲ.3.1.2 ⅳ). */
  public AdministratorsTerm describedInAManual() {
    return say(PRIVILEGES_IN_A_MANUAL);
  }

  /** No manual says how administrator privileges are allocated and limited. */
  public AdministratorsTerm notDescribedInAManual() {
    return deny(PRIVILEGES_IN_A_MANUAL);
  }

  /** Systems are administered remotely (Ⅲ.3.1.3 ⅰ). */
  public AdministratorsTerm administeringRemotely() {
    return say(REMOTE_ADMINISTRATION);
  }

  /** Systems are not administered remotely, so that Ⅲ.3.1.3 ⅰ cannot arise. */
  public AdministratorsTerm notAdministeringRemotely() {
    return deny(REMOTE_ADMINISTRATION);
  }
}
