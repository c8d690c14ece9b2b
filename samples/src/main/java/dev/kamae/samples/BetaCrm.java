package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.*;

import dev.kamae.dsl.DatabaseTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.IdsTerm;
import dev.kamae.dsl.ManagedServiceTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;

/** Beta CRM runs wholly on a public cloud, in two zones of one region. */
public final class BetaCrm implements Description {

  private final OperatorTerm cloud = operator("Example Cloud")
      .provenBy(auditReport("SOC 2 Type II")
          .issuedOn(2026, 1, 15)
          .validUntil(2027, 1, 14)
          .covering(III_1_1_5, III_4_1_1));

  private final DatabaseTerm customers =
      database("customers").holding(PERSONAL).encryptedWith("AES-256-GCM").managingKeysStrictly();
  private final ServerTerm app1 = server("app-1").running(platform("Linux"), application("crm"));
  private final ServerTerm app2 = server("app-2").running(platform("Linux"), application("crm"));
  private final ManagedServiceTerm logService = managedService("log service").standingBy(HOT);
  private final FirewallTerm groups =
      firewall("security groups").chosenByPolicy().operatedByPolicy();
  private final IdsTerm detector = ids("threat detector")
      .updatingSignaturesEvery(days(1))
      .suitedToTheBusiness()
      .configuredForIt();

  private final ServiceTerm crm = service("crm")
      .demanding(confidentiality(LOW), availability(MIDDLE))
      .offered(aroundTheClock().lessPlannedMaintenance(hours(12).perYear()).announcedBeforehand())
      .promising(percent("99.5"))
      .ofServiceHours()
      .handling(information("customer contacts", PERSONAL)
          .governedBy(law("Act on the Protection of Personal Information"))
          .treatedAccordingly());

  @Override
  public ProviderTerm describe() {
    return provider("Beta CRM KK")
        .offering(crm)
        .hostedBy(
            cloud,
            region("tokyo")
                .in(JAPAN)
                .holding(zone("a", app1, customers, groups, detector), zone("c", app2, logService)))
        .connectedBy(
            link("customers")
                .from(internet())
                .to(app1)
                .through(groups, detector)
                .encryptedBy(tls("1.3"))
                .certifiedBy(serverCertificate("crm.example.jp").proper().clearlyNamed())
                .watchedFor(FAULT)
                .reportingFaults(),
            customerLine().notIncluded())
        .admitting(
            users().by(password()),
            administrators().by(passkey()).allocationLimited().useLimited().listed(),
            passwords().managed().neverExpiring().storedAsHashes(),
            authentication().ruled())
        .watching(
            liveness().of(everyComponent()).every(minutes(5)).tellingAllUsersWithin(minutes(30)),
            faults().of(everyComponent()).every(minutes(5)).tellingContactsOnlyWithin(minutes(30)))
        .keepingUp(
            patches().of(everyComponent()).startedWithin(days(2)).afterVendorRelease(),
            malware().of(servers(), platforms()).updatedWithin(days(1)).scanning(REAL_TIME))
        .keeping(
            log(USAGE, EXCEPTIONS, SECURITY_EVENTS).keptFor(years(1)).onLogServer(logService),
            backup()
                .of(SERVICE_DATA, MANAGEMENT, CONFIGURATION)
                .every(days(1))
                .generations(14)
                .checkedEvery(months(3)))
        .organising(support().oneStop(), noPartnerProviders());
  }
}
