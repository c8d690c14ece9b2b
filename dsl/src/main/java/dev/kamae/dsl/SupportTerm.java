package dev.kamae.dsl;

import static dev.kamae.posture.organisation.SupportFacts.SUPPORT_ONE_STOP;

/** How the provider supports its users (Ⅱ.8.1.1). */
public final class SupportTerm extends ProviderWideTerm<SupportTerm> implements OrganisationTerm {

  SupportTerm(Saying saying) {
    super(saying);
  }

  @Override
  SupportTerm with(Saying more) {
    return new SupportTerm(more);
  }

  /** The provider supports its users for every fault, a partner provider's included (Ⅱ.8.1.1). */
  public SupportTerm oneStop() {
    return say(SUPPORT_ONE_STOP);
  }

  /** The provider does not support its users for every fault. */
  public SupportTerm notOneStop() {
    return deny(SUPPORT_ONE_STOP);
  }
}
