package dev.kamae.dsl;

import dev.kamae.posture.network.LinkFacts;

/** A server certificate of a domain (Ⅲ.3.2.3). */
public final class CertificateTerm extends FactTerm<CertificateTerm> {

  CertificateTerm(Saying saying) {
    super(saying);
  }

  @Override
  CertificateTerm with(Saying more) {
    return new CertificateTerm(more);
  }

  /** It is a proper one. */
  public CertificateTerm proper() {
    return say(LinkFacts.CERTIFICATE_PROPER);
  }

  /** It is not a proper one. */
  public CertificateTerm notProper() {
    return deny(LinkFacts.CERTIFICATE_PROPER);
  }

  /** Its domain name is not to be confused with another. */
  public CertificateTerm clearlyNamed() {
    return say(LinkFacts.DOMAIN_NOT_CONFUSING);
  }

  /** Its domain name is confusing. */
  public CertificateTerm confusinglyNamed() {
    return deny(LinkFacts.DOMAIN_NOT_CONFUSING);
  }
}
