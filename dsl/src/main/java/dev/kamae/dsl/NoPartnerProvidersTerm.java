package dev.kamae.dsl;

/** No service of a partner provider is built in (Ⅱ.8.1.1). */
public final class NoPartnerProvidersTerm extends ProviderWideTerm<NoPartnerProvidersTerm>
    implements OrganisationTerm {

  NoPartnerProvidersTerm(Saying saying) {
    super(saying);
  }

  @Override
  NoPartnerProvidersTerm with(Saying more) {
    return new NoPartnerProvidersTerm(more);
  }
}
