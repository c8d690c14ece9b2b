package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Measure.III_1_1_7;

import dev.kamae.dsl.DatabaseTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.NetworkDeviceTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.StorageTerm;

/**
 * Harbor Logistics tracks containers for shippers from two buildings: confidentiality high,
 * availability middle, so pattern 2. Much is in order; some fifteen things are not.
 */
public final class HarborLogistics implements Description {

  private final DatabaseTerm cargo = database("cargo").holding(CONFIDENTIAL).notEncrypted();
  private final ServerTerm web1 =
      server("web-1").running(platform("Ubuntu 24.04"), application("tracking"));
  private final ServerTerm web2 =
      server("web-2").running(platform("Ubuntu 24.04"), application("tracking"));
  private final ServerTerm db = server("db-1").running(platform("Ubuntu 24.04"), cargo);
  private final ServerTerm batch =
      server("batch-1").running(platform("Ubuntu 20.04"), application("billing"));
  private final ServerTerm logs =
      server("log-1").running(platform("Ubuntu 24.04")).standingBy(NONE);
  private final StorageTerm archive = storage("archive");
  private final StorageTerm mirror = storage("mirror");
  private final FirewallTerm edge = firewall("edge-fw").chosenByPolicy().operatedByPolicy();
  private final NetworkDeviceTerm router = networkDevice("router");

  private final SegmentTerm dmz = segment("dmz").of(web1, web2);
  private final SegmentTerm inside = segment("inside").of(db, batch, logs, archive);

  private final ServiceTerm tracking = service("container tracking")
      .demanding(confidentiality(HIGH), availability(MIDDLE))
      .offered(aroundTheClock().lessPlannedMaintenance(hours(24).perYear()).announcedBeforehand())
      .promising(percent("98.5"))
      .ofServiceHours()
      .handling(information("cargo lists", CONFIDENTIAL)
          .governedBy(contract("shipping agreement"))
          .treatedAccordingly());

  @Override
  public ProviderTerm describe() {
    return provider("Harbor Logistics KK")
        .offering(tracking)
        .housedIn(
            building("Yokohama DC")
                .in(JAPAN)
                .built(EARTHQUAKE_RESISTANT)
                .outside(EARTHQUAKE_ZONE)
                .inside(FLOOD_ZONE)
                .withFloors(3)
                .with(serverRoom("Y-101")
                    .onFloor(1)
                    .noWaterBesideOrAbove()
                    .holding(web1, web2, db, batch, logs, archive, edge, router)),
            building("Kawasaki annex")
                .in(JAPAN)
                .built(BASE_ISOLATED)
                .outside(EARTHQUAKE_ZONE, FLOOD_ZONE)
                .withFloors(5)
                .with(serverRoom("K-301").onFloor(3).noWaterBesideOrAbove().holding(mirror)))
        .connectedBy(
            dmz,
            inside,
            link("shippers")
                .from(internet())
                .to(web1)
                .through(edge)
                .withoutIntrusionDetection()
                .encryptedBy(tls("1.2"))
                .certifiedBy(serverCertificate("tracking.example.jp").proper().clearlyNamed())
                .specifying(
                    securityCharacteristics(), serviceLevel("500 Mbps"), managementRequirements())
                .watchedFor(FAULT)
                .reportingFaults(),
            link("customs")
                .from(outsideNetwork("customs network"))
                .to(batch)
                .through(edge)
                .withoutIntrusionDetection()
                .encryptedBy(ssl("3.0"))
                .specifying(securityCharacteristics(), managementRequirements())
                .notSpecifying(serviceLevel())
                .watchedFor(FAULT)
                .reportingFaults(),
            link("dmz to inside").from(dmz).to(inside).through(edge),
            noIntrusionDetection(),
            customerLine().notIncluded().disclaimed(),
            exchange()
                .byStandards()
                .covering(MALICIOUS_MAIL, ATTACHMENTS, CRYPTOGRAPHY)
                .notCovering(WIRELESS)
                .protecting(E_MAIL))
        .admitting(
            users().by(password()),
            administrators()
                .by(password())
                .allocationLimited()
                .useLimited()
                .approvedFormally()
                .listed(),
            passwords().managed().expiringAfter(days(180)).storedAsHashes(),
            authentication().ruled(),
            accessControl()
                .byPolicy()
                .grantedFormally()
                .written()
                .notReviewed()
                .logical()
                .physical())
        .watching(
            liveness()
                .of(everyComponent())
                .every(minutes(10))
                .tellingAllUsersWithin(minutes(60))
                .byMethod()
                .withHoursSet()
                .withOrganisation(),
            liveness().of(batch).every(minutes(30)),
            faults().of(everyComponent()).every(minutes(30)).tellingContactsOnlyWithin(minutes(90)),
            performance()
                .of(applications(), platforms(), servers(), storages(), networkDevices())
                .every(minutes(30))
                .tellingUsersAsAgreed()
                .tellingContactsOnlyWithin(minutes(60)))
        .reporting(
            toResponsibleManager()
                .evaluating(LIVENESS, FAULT, PERFORMANCE)
                .summingUp(LIVENESS, FAULT, PERFORMANCE)
                .byMail(),
            followUp().of(OUTAGE, FAULT).within(hours(1)).byMail(),
            followUp().of(PERFORMANCE).within(hours(24)).byMail(),
            standards().set(),
            manuals().of(applications(), platforms(), servers(), storages(), networkDevices()))
        .keepingUp(
            clocks().of(everyComponent()).syncedBy(NTP).to(JAPAN_STANDARD_TIME),
            patches()
                .of(everyComponent())
                .startedWithin(hours(24))
                .afterVendorRelease()
                .gatheringInformationRegularly()
                .informedBy("JPCERT/CC"),
            patches().of(batch).startedWithin(days(14)).afterVendorRelease(),
            malware()
                .of(servers(), platforms(), storages())
                .updatedWithin(hours(24))
                .scanning(REAL_TIME),
            downloads().checked(),
            diagnosis(SIMPLE).of(everyComponent()).every(months(1)).actedOn(),
            diagnosis(NETWORK).of(everyComponent()).every(years(1)).actedOn(),
            diagnosis(APPLICATION).of(applications()).every(years(1)).actedOn())
        .keeping(
            log(USAGE).keptFor(months(3)).onLogServer(logs),
            log(EXCEPTIONS, SECURITY_EVENTS).keptFor(months(6)).onLogServer(logs),
            backup()
                .of(SERVICE_DATA, MANAGEMENT)
                .onto(mirror)
                .every(days(1))
                .generations(3)
                .checkedEvery(months(1)),
            backup()
                .of(CONFIGURATION)
                .onto(mirror)
                .every(weeks(2))
                .generations(2)
                .checkedEvery(months(1)),
            capacityDocument().fromForecast().keptAfterServiceFor(months(6)))
        .organising(
            incidents()
                .reportedByAllEmployees()
                .recorded()
                .reportedAtOnce()
                .withResponseOrganisation()
                .withResponseProcedure()
                .toContact("security desk")
                .notAnalysed(),
            compliance().consultingNoGuidelines(),
            record("bills of lading", TRANSACTION_LOGS).managedAsLawAsks().managedAsPolicyAsks(),
            permittedUse().usersStated().areasStated().approved().monitored().notWarned(),
            support()
                .oneStop()
                .attestedBy("Hayashi, CISO")
                .on(2026, 1, 15)
                .until(2027, 1, 14)
                .evidence("https://wiki.example.jp/support/one-stop"),
            noPartnerProviders())
        .accepting(
            gap(LIVENESS_INTERVAL, minutes(30))
                .of(batch)
                .because("billing moves to a managed service in autumn")
                .ownedBy("Mori, operations")
                .until(2026, 9, 30),
            gap(SIGNATURE_UPDATE, ABSENT)
                .ofTheProvider()
                .because("an IPS is on order")
                .ownedBy("Endo, network")
                .until(2026, 4, 30))
        .excluding(III_1_1_7, "each shipper sees the monitoring results on its own page");
  }
}
