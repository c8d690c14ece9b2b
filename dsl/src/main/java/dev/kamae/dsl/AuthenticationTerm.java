package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.AUTHENTICATION_RULES_SET;

/** The rules of operation for authentication (Ⅲ.3.1.3). */
public final class AuthenticationTerm extends ProviderWideTerm<AuthenticationTerm>
    implements AccessTerm {

  AuthenticationTerm(Saying saying) {
    super(saying);
  }

  @Override
  AuthenticationTerm with(Saying more) {
    return new AuthenticationTerm(more);
  }

  /** Rules of operation for authentication are set (Ⅲ.3.1.3). */
  public AuthenticationTerm ruled() {
    return say(AUTHENTICATION_RULES_SET);
  }

  /** No rules of operation for authentication are set. */
  public AuthenticationTerm notRuled() {
    return deny(AUTHENTICATION_RULES_SET);
  }
}
