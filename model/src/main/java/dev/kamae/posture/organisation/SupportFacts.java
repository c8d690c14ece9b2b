package dev.kamae.posture.organisation;

import dev.kamae.posture.fact.Fact;

/** What is said of the support of users and of partner providers (Ⅱ.8.1.1). */
public final class SupportFacts {

  /** The provider supports its users for every fault, whoever caused it. */
  public static final Fact<Boolean> SUPPORT_ONE_STOP = Fact.yesOrNo("support-one-stop");

  /** Services of partner providers are built in. */
  public static final Fact<Boolean> PARTNER_PROVIDERS = Fact.yesOrNo("partner-providers");

  /** A procedure for faults is agreed with the partner provider. */
  public static final Fact<Boolean> FAULTS_AGREED_WITH_PARTNER =
      Fact.yesOrNo("faults-agreed-with-partner");

  /** A procedure for questions is agreed with the partner provider. */
  public static final Fact<Boolean> QUESTIONS_AGREED_WITH_PARTNER =
      Fact.yesOrNo("questions-agreed-with-partner");

  /** A procedure for work requests is agreed with the partner provider. */
  public static final Fact<Boolean> REQUESTS_AGREED_WITH_PARTNER =
      Fact.yesOrNo("requests-agreed-with-partner");

  private SupportFacts() {}
}
