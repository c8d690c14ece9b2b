package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.ADMINISTRATOR_AUTHENTICATION;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Measure.III_1_1_4;
import static dev.kamae.guideline.Measure.III_4_1_1;

import dev.kamae.dsl.ApplianceTerm;
import dev.kamae.dsl.ApplicationTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.IdsTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ManagedServiceTerm;
import dev.kamae.dsl.NetworkDeviceTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.PlatformTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;

/** A provider on a public cloud and in a data centre, with words that no other example has. */
final class BetaCrm implements Description {

  private final PlatformTerm linux = platform("Debian 12").standingBy(COLD);
  private final ApplicationTerm crm = application("crm");
  private final ServerTerm web = server("web").running(linux, crm).standingBy(HOT);
  private final ManagedServiceTerm queue = managedService("queue");
  private final IdsTerm ids = ids("ids");
  private final ApplianceTerm proxy = reverseProxy("proxy");
  private final ApplianceTerm waf = waf("waf");
  private final ApplianceTerm vpn = vpnGateway("vpn");
  private final NetworkDeviceTerm balancer = networkDevice("balancer");

  private final OperatorTerm cloud = operator("Example Cloud")
      .provenBy(
          auditReport("SOC 2 Type II")
              .issuedOn(2026, 1, 15)
              .validUntil(2027, 1, 14)
              .covering(III_4_1_1),
          certificate("ISO/IEC 27001")
              .issuedOn(2026, 1, 15)
              .validUntil(2029, 1, 14)
              .covering(III_4_1_1));

  private final ServiceTerm service = service("crm")
      .demanding(confidentiality(LOW), availability(MIDDLE))
      .offered(
          contractHours(hours(3120).perYear()).lessPlannedMaintenance(hours(0).perYear()))
      .handling(information("orders", CONFIDENTIAL).governedBy(contract("Master agreement")));

  private static LinkTerm toBranches(PlatformTerm end) {
    return link("branches")
        .from(outsideNetwork("leased line"))
        .to(end)
        .encryptedBy(ssh().and(ssl("3.0")).and(wireGuard()).and(ssh("2")).and(tls()))
        .reportingFaults();
  }

  @Override
  public ProviderTerm describe() {
    return provider("Beta CRM KK")
        .offering(service)
        .hostedBy(
            cloud,
            region("frankfurt")
                .in(country("DE"))
                .holding(zone("a", web, proxy, waf, ids), zone("b", vpn, balancer), queue))
        .connectedBy(
            segment("dmz").of(web, proxy),
            link("customers")
                .from(internet())
                .to(web)
                .through(waf, proxy)
                .watchedBy(ids)
                .certifiedBy(serverCertificate("crm.example.jp").notProper().confusinglyNamed()),
            link("upkeep")
                .from(maintenanceLine("Ops KK"))
                .to(web)
                .encryptedBy(ipsec(IKEV2).and(ipsec())),
            link("inner").from(web).to(queue).unencrypted(),
            toBranches(linux))
        .watching(liveness().of(everyComponent()).every(seconds(30)))
        .keeping(
            log(USAGE).keptFor(weeks(2)).onLogServer(queue), log(EXCEPTIONS).onLogServer(linux))
        .targeting(LIVENESS_INTERVAL, minutes(1))
        .targeting(AVAILABILITY_OF_SERVICE, percent("99.9"))
        .targeting(BACKUP_GENERATIONS, 3)
        .targeting(STANDBY_OF_LOG_SERVER, HOT)
        .targeting(BACKUP_CHECK, onceIn(months(1)))
        .targeting(ADMINISTRATOR_AUTHENTICATION, passkey())
        .targeting(ENCRYPTION, tls("1.3"))
        .excluding(III_1_1_4, "the responsible manager runs the monitoring himself");
  }
}
