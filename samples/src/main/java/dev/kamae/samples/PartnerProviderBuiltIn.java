package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;

/** The service of a partner provider is built in: its faults are answered for as one's own. */
public final class PartnerProviderBuiltIn implements Description {

  private final ServerTerm shop = server("shop-1").running(application("shop"));
  private final PartnerProviderTerm payments =
      partnerProvider("Payment Partner").agreedOn(FAULTS, QUESTIONS).notAgreedOn(REQUESTS);

  @Override
  public ProviderTerm describe() {
    return provider("Delta Shop")
        .offering(service("shop").demanding(confidentiality(HIGH), availability(MIDDLE)))
        .housedIn(building("Sendai DC").with(serverRoom("R-1").holding(shop)))
        .connectedBy(
            link("payments").from(shop).to(payments).encryptedBy(tls("1.3").and(ipsec(IKEV2))),
            exchange().byStandards().setByContract().protecting(E_MAIL))
        .organising(support().oneStop(), payments);
  }
}
