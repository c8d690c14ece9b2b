package dev.kamae.dsl;

import static dev.kamae.posture.network.LinkFacts.CRYPTOGRAPHY_NEW_AND_SAFE;
import static dev.kamae.posture.network.LinkFacts.CRYPTOGRAPHY_RENEWED;
import static dev.kamae.posture.network.LinkFacts.CRYPTOGRAPHY_WATCHED;

/** How cryptography is chosen and renewed (Ⅲ.3.2.2 ⅰ). */
public final class CryptographyTerm extends ProviderWideTerm<CryptographyTerm>
    implements NetworkTerm {

  CryptographyTerm(Saying saying) {
    super(saying);
  }

  @Override
  CryptographyTerm with(Saying more) {
    return new CryptographyTerm(more);
  }

  /** Algorithms, protocols and implementations are new and safe (Ⅲ.3.2.2 ⅰ). */
  public CryptographyTerm newAndSafe() {
    return say(CRYPTOGRAPHY_NEW_AND_SAFE);
  }

  /** Algorithms, protocols and implementations are not all new and safe. */
  public CryptographyTerm notNewAndSafe() {
    return deny(CRYPTOGRAPHY_NEW_AND_SAFE);
  }

  /** Weaknesses of the cryptography in use are watched (Ⅲ.3.2.2 ⅰ). */
  public CryptographyTerm watched() {
    return say(CRYPTOGRAPHY_WATCHED);
  }

  /** Weaknesses of the cryptography in use are not watched. */
  public CryptographyTerm notWatched() {
    return deny(CRYPTOGRAPHY_WATCHED);
  }

  /** The cryptography in use is renewed where needed (Ⅲ.3.2.2 ⅰ). */
  public CryptographyTerm renewed() {
    return say(CRYPTOGRAPHY_RENEWED);
  }

  /** The cryptography in use is not renewed where needed. */
  public CryptographyTerm notRenewed() {
    return deny(CRYPTOGRAPHY_RENEWED);
  }
}
