package dev.kamae.posture.organisation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;

/** What is said of the permitted use of systems and facilities (Ⅱ.7.1.3). */
public final class UseFacts {

  /** It is stated who may use what. */
  public static final Fact<Boolean> PERMITTED_USERS_STATED = Fact.yesOrNo("permitted-users-stated");

  /** It is stated which areas and facilities may be used. */
  public static final Fact<Boolean> PERMITTED_AREAS_STATED = Fact.yesOrNo("permitted-areas-stated");

  /** Use is approved by a procedure. */
  public static final Fact<Boolean> USE_APPROVED = Fact.yesOrNo("use-approved");

  /** Use is monitored. */
  public static final Fact<Boolean> USE_MONITORED = Fact.yesOrNo("use-monitored");

  /** Use for unauthorised purposes is warned against. */
  public static final Fact<Boolean> USE_WARNED = Fact.yesOrNo("use-warned");

  /** Another measure keeps out use for unauthorised purposes. */
  public static final Fact<Names> USE_KEPT_OUT_OTHERWISE = Fact.of("use-kept-out-otherwise");

  /** The warning says whose system it is. */
  public static final Fact<Boolean> WARNING_NAMES_OWNER = Fact.yesOrNo("warning-names-owner");

  /** The warning says that unauthorised access is not allowed. */
  public static final Fact<Boolean> WARNING_FORBIDS_UNAUTHORISED_ACCESS =
      Fact.yesOrNo("warning-forbids-unauthorised-access");

  /** Consent to the warning is asked for. */
  public static final Fact<Boolean> WARNING_CONSENTED = Fact.yesOrNo("warning-consented");

  private UseFacts() {}
}
