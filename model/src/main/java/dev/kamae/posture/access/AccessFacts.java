package dev.kamae.posture.access;

import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Span;

/** What is said of access control, privileges and authentication (Ⅲ.3.1.1, Ⅲ.3.1.2, Ⅲ.3.1.3). */
public final class AccessFacts {

  /** A network diagram is made. */
  public static final Fact<Boolean> NETWORK_DIAGRAM_MADE = Fact.yesOrNo("network-diagram-made");

  /** The network is outsourced. */
  public static final Fact<Boolean> NETWORK_OUTSOURCED = Fact.yesOrNo("network-outsourced");

  /** It is stated whether the customer's line is part of the service. */
  public static final Fact<Boolean> CUSTOMER_LINE_STATED = Fact.yesOrNo("customer-line-stated");

  /** The customer's line is part of the service. */
  public static final Fact<Boolean> CUSTOMER_LINE_INCLUDED = Fact.yesOrNo("customer-line-included");

  /** The provider answers for access control of the customer's line. */
  public static final Fact<Boolean> CUSTOMER_LINE_ACCESS_CONTROLLED =
      Fact.yesOrNo("customer-line-access-controlled");

  /** Customers are told that their own line is not part of the service. */
  public static final Fact<Boolean> CUSTOMER_LINE_DISCLAIMED =
      Fact.yesOrNo("customer-line-disclaimed");

  /** An access control policy is set. */
  public static final Fact<Boolean> ACCESS_POLICY_SET = Fact.yesOrNo("access-policy-set");

  /** Access is granted and withdrawn by a formal procedure. */
  public static final Fact<Boolean> ACCESS_PROCEDURE_FORMAL =
      Fact.yesOrNo("access-procedure-formal");

  /** The needs of access are set by kind of subject. */
  public static final Fact<Boolean> ACCESS_NEEDS_SET_BY_SUBJECT =
      Fact.yesOrNo("access-needs-set-by-subject");

  /** The access control policy is written. */
  public static final Fact<Boolean> ACCESS_POLICY_WRITTEN = Fact.yesOrNo("access-policy-written");

  /** The access control policy is reviewed. */
  public static final Fact<Boolean> ACCESS_POLICY_REVIEWED = Fact.yesOrNo("access-policy-reviewed");

  /** Access is controlled by logical means. */
  public static final Fact<Boolean> ACCESS_CONTROLLED_LOGICALLY =
      Fact.yesOrNo("access-controlled-logically");

  /** Access is controlled by physical means. */
  public static final Fact<Boolean> ACCESS_CONTROLLED_PHYSICALLY =
      Fact.yesOrNo("access-controlled-physically");

  /** The allocation of administrator privileges is limited. */
  public static final Fact<Boolean> PRIVILEGE_ALLOCATION_LIMITED =
      Fact.yesOrNo("privilege-allocation-limited");

  /** The use of administrator privileges is limited. */
  public static final Fact<Boolean> PRIVILEGE_USE_LIMITED = Fact.yesOrNo("privilege-use-limited");

  /** Administrator privileges are approved formally. */
  public static final Fact<Boolean> PRIVILEGES_APPROVED_FORMALLY =
      Fact.yesOrNo("privileges-approved-formally");

  /** As few people as possible have administrator privileges. */
  public static final Fact<Boolean> PRIVILEGES_KEPT_TO_THE_FEWEST =
      Fact.yesOrNo("privileges-kept-to-the-fewest");

  /** Administrator privileges are strictly managed. */
  public static final Fact<Boolean> PRIVILEGES_STRICTLY_MANAGED =
      Fact.yesOrNo("privileges-strictly-managed");

  /** There is a list of who has administrator privileges. */
  public static final Fact<Boolean> PRIVILEGES_LISTED = Fact.yesOrNo("privileges-listed");

  /** A manual says how administrator privileges are allocated and limited. */
  public static final Fact<Boolean> PRIVILEGES_IN_A_MANUAL = Fact.yesOrNo("privileges-in-a-manual");

  /** An authentication policy is set. */
  public static final Fact<AuthenticationPolicy> AUTHENTICATION = Fact.of("authentication");

  /** Rules of operation for authentication are set. */
  public static final Fact<Boolean> AUTHENTICATION_RULES_SET =
      Fact.yesOrNo("authentication-rules-set");

  /** The rules have the management of passwords. */
  public static final Fact<Boolean> PASSWORDS_MANAGED = Fact.yesOrNo("passwords-managed");

  /** The rules have an expiry of passwords. */
  public static final Fact<Span> PASSWORDS_EXPIRE_AFTER = Fact.of("passwords-expire-after");

  /** Systems are administered remotely. */
  public static final Fact<Boolean> REMOTE_ADMINISTRATION = Fact.yesOrNo("remote-administration");

  /** Remote administration is authenticated as the security policy asks. */
  public static final Fact<Boolean> REMOTE_ADMINISTRATION_AUTHENTICATED =
      Fact.yesOrNo("remote-administration-authenticated");

  /** Credentials are stored as hashes. */
  public static final Fact<Boolean> CREDENTIALS_HASHED = Fact.yesOrNo("credentials-hashed");

  private AccessFacts() {}
}
