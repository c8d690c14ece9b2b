package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.NetworkFactTerm;
import dev.kamae.dsl.NoPartnerProvidersTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.UpkeepFactTerm;
import dev.kamae.posture.Posture;
import org.junit.jupiter.api.Test;

/** What the provider is said to have none of is declared nowhere. */
class DespiteDenialTest {

  private static final ServerTerm WEB = server("web");

  private static Posture posture(ProviderTerm provider) {
    Description description = () -> provider;
    return description.posture();
  }

  @Test
  void external_links() {
    ServerTerm app = server("app");
    int start = line();
    NetworkFactTerm none = noExternalLinks();
    for (LinkTerm each : new LinkTerm[] {
      link("x").from(internet()).to(WEB),
      link("x").from(WEB).to(maintenanceLine("Ops KK")),
      link("x").from(partnerProvider("Pay KK")).to(WEB),
      link("x").from(WEB).to(partnerProvider("Pay KK"))
    }) {
      refused(
          start,
          standing(WEB).connectedBy(none, each),
          "provider 'Acme' is said to have no external links, but some are declared (+1)");
    }
    assertEquals(
        1,
        posture(standing(WEB, app).connectedBy(none, link("x").from(WEB).to(app)))
            .links()
            .size());
  }

  @Test
  void appliances_and_databases() {
    int start = line();
    NetworkFactTerm noFirewalls = noFirewalls();
    NetworkFactTerm noDetection = noIntrusionDetection();
    UpkeepFactTerm noDatabases = noDatabases();
    ProviderTerm none = standing(WEB).connectedBy(noFirewalls, noDetection).keepingUp(noDatabases);

    assertEquals(1, posture(none).components().size());
    refused(
        start,
        standing(firewall("edge"), ids("watch"), server("db").running(database("books")))
            .connectedBy(noFirewalls, noDetection)
            .keepingUp(noDatabases),
        "provider 'Acme' is said to have no firewalls, but some are declared (+1)",
        "provider 'Acme' is said to have no IDS or IPS, but some are declared (+2)",
        "provider 'Acme' is said to have no databases, but some are declared (+3)");
    refused(
        start,
        standing(ips("stop")).connectedBy(noFirewalls, noDetection),
        "provider 'Acme' is said to have no IDS or IPS, but some are declared (+2)");
  }

  @Test
  void partner_providers_whether_they_are_organised_or_linked_to() {
    int start = line();
    NoPartnerProvidersTerm none = noPartnerProviders();
    String refusal =
        "provider 'Acme' is said to have no partner providers, but some are declared (+1)";

    refused(start, standing(WEB).organising(none, partnerProvider("Pay KK")), refusal);
    refused(
        start,
        standing(WEB)
            .organising(none)
            .connectedBy(link("pay").from(WEB).to(partnerProvider("Pay KK"))),
        refusal);
    assertEquals(0, posture(standing(WEB).organising(none)).links().size());
  }
}
