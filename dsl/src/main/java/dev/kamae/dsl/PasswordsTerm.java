package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.CREDENTIALS_HASHED;
import static dev.kamae.posture.access.AccessFacts.PASSWORDS_EXPIRE_AFTER;
import static dev.kamae.posture.access.AccessFacts.PASSWORDS_MANAGED;

/** The rules for passwords (Ⅲ.3.1.3). */
public final class PasswordsTerm extends ProviderWideTerm<PasswordsTerm> implements AccessTerm {

  PasswordsTerm(Saying saying) {
    super(saying);
  }

  @Override
  PasswordsTerm with(Saying more) {
    return new PasswordsTerm(more);
  }

  /** Passwords expire after so long a time (Ⅲ.3.1.3). */
  public PasswordsTerm expiringAfter(SpanTerm span) {
    return span(PASSWORDS_EXPIRE_AFTER, given(span), SpanUse.EXPIRY);
  }

  /** Passwords never expire. */
  public PasswordsTerm neverExpiring() {
    return deny(PASSWORDS_EXPIRE_AFTER);
  }

  /** The rules have the management of passwords (Ⅲ.3.1.3). */
  public PasswordsTerm managed() {
    return say(PASSWORDS_MANAGED);
  }

  /** The rules do not have the management of passwords. */
  public PasswordsTerm notManaged() {
    return deny(PASSWORDS_MANAGED);
  }

  /** Credentials are stored as hashes (Ⅲ.3.1.3 ⅱ). */
  public PasswordsTerm storedAsHashes() {
    return say(CREDENTIALS_HASHED);
  }

  /** Credentials are not stored as hashes. */
  public PasswordsTerm notStoredAsHashes() {
    return deny(CREDENTIALS_HASHED);
  }
}
