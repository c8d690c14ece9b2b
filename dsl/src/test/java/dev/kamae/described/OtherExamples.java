package dev.kamae.described;

import static dev.kamae.described.Example.WEB;
import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import java.util.List;

/** Examples of facts of components, places, links and services, some facts each. */
final class OtherExamples {

  static final List<Example> ALL = List.of(
      word(
          "BuildingTerm yes",
          p -> p.housedIn(safeBuilding()),
          "BUILDING: construction BASE_ISOLATED",
          "BUILDING: country JP",
          "BUILDING: earthquake-measure dampers",
          "BUILDING: flood-measure a wall",
          "BUILDING: floors 8",
          "BUILDING: outside-earthquake-zone true",
          "BUILDING: outside-flood-zone true",
          "BUILDING: roof-safe-from-leaks true",
          "SERVER_ROOM: floor 4",
          "SERVER_ROOM: floors 8",
          "SERVER_ROOM: no-water-nearby true",
          "SERVER_ROOM: roof-safe-from-leaks true"),
      word(
          "BuildingTerm no",
          p -> p.housedIn(unsafeBuilding()),
          "BUILDING: construction NO",
          "BUILDING: country NO",
          "BUILDING: earthquake-measure NO",
          "BUILDING: flood-measure NO",
          "BUILDING: outside-earthquake-zone NO",
          "BUILDING: outside-flood-zone NO",
          "BUILDING: roof-safe-from-leaks NO",
          "SERVER_ROOM: no-water-nearby NO",
          "SERVER_ROOM: roof-safe-from-leaks NO"),
      word(
          "components yes",
          p -> holding(
              p,
              database("db")
                  .encryptedWith("AES-256")
                  .holding(PERSONAL)
                  .managingKeysStrictly()
                  .listedIn("ISO/IEC 18033-3")
                  .standingBy(HOT),
              firewall("fw").chosenByPolicy().operatedByPolicy(),
              ips("ips").updatingSignaturesEvery(days(1)).suitedToTheBusiness().configuredForIt()),
          "PLATFORM: database-algorithm-listed ISO/IEC 18033-3",
          "PLATFORM: database-encrypted-with AES-256",
          "PLATFORM: database-holds PERSONAL",
          "PLATFORM: database-keys-managed true",
          "PLATFORM: standby HOT",
          "SECURITY_APPLIANCE: detection-configured-for-business true",
          "SECURITY_APPLIANCE: detection-suited-to-business true",
          "SECURITY_APPLIANCE: firewall-chosen-by-policy true",
          "SECURITY_APPLIANCE: firewall-operated-by-policy true",
          "SECURITY_APPLIANCE: signatures-updated-every P1D"),
      word(
          "components no",
          p -> holding(
              p,
              database("db")
                  .notEncrypted()
                  .holdingNothingManaged()
                  .notManagingKeysStrictly()
                  .notPubliclyEvaluated(),
              firewall("fw").notChosenByPolicy().notOperatedByPolicy(),
              ids("ids").neverUpdatingSignatures().notSuitedToTheBusiness().notConfiguredForIt()),
          "PLATFORM: database-algorithm-listed NO",
          "PLATFORM: database-encrypted-with NO",
          "PLATFORM: database-holds NO",
          "PLATFORM: database-keys-managed NO",
          "SECURITY_APPLIANCE: detection-configured-for-business NO",
          "SECURITY_APPLIANCE: detection-suited-to-business NO",
          "SECURITY_APPLIANCE: firewall-chosen-by-policy NO",
          "SECURITY_APPLIANCE: firewall-operated-by-policy NO",
          "SECURITY_APPLIANCE: signatures-updated-every NO"),
      word(
          "LinkTerm yes",
          p -> p.connectedBy(wellRunLink()),
          "EXTERNAL_LINK: certificate-proper true",
          "EXTERNAL_LINK: domain-not-confusing true",
          "EXTERNAL_LINK: impersonation-prevented-otherwise DNSSEC",
          "EXTERNAL_LINK: link-algorithm AES-256-GCM",
          "EXTERNAL_LINK: link-algorithm-listed ISO/IEC 18033-3",
          "EXTERNAL_LINK: link-encrypted-by TLS 1.3",
          "EXTERNAL_LINK: link-faults-reported true",
          "EXTERNAL_LINK: link-faults-reported-within PT30M",
          "EXTERNAL_LINK: link-faults-watched true",
          "EXTERNAL_LINK: link-management-requirements true",
          "EXTERNAL_LINK: link-manager network",
          "EXTERNAL_LINK: link-security-characteristics true",
          "EXTERNAL_LINK: link-service-level 1 Gbps",
          "EXTERNAL_LINK: other-measure-against-outside a private relay",
          "EXTERNAL_LINK: server-certificate payroll.example.jp"),
      word(
          "LinkTerm no",
          p -> p.connectedBy(unknownLink()),
          "EXTERNAL_LINK: firewall-passed NO",
          "EXTERNAL_LINK: impersonation-prevented-otherwise NO",
          "EXTERNAL_LINK: intrusion-detected NO",
          "EXTERNAL_LINK: link-algorithm NO",
          "EXTERNAL_LINK: link-algorithm-listed NO",
          "EXTERNAL_LINK: link-faults-reported NO",
          "EXTERNAL_LINK: link-faults-reported-within NO",
          "EXTERNAL_LINK: link-faults-watched NO",
          "EXTERNAL_LINK: link-management-requirements NO",
          "EXTERNAL_LINK: link-manager NO",
          "EXTERNAL_LINK: link-security-characteristics NO",
          "EXTERNAL_LINK: link-service-level NO",
          "EXTERNAL_LINK: other-measure-against-outside NO",
          "EXTERNAL_LINK: server-certificate NO"),
      word(
          "CertificateTerm no",
          p -> p.connectedBy(link("customers")
              .from(internet())
              .to(WEB)
              .certifiedBy(
                  serverCertificate("pay-ro11.example.jp").notProper().confusinglyNamed())),
          "EXTERNAL_LINK: certificate-proper NO",
          "EXTERNAL_LINK: domain-not-confusing NO",
          "EXTERNAL_LINK: server-certificate pay-ro11.example.jp"),
      word(
          "ServiceTerm yes",
          p -> p.offering(service("payroll")
              .offered(
                  aroundTheClock().lessPlannedMaintenance(hours(5).perYear()).announcedBeforehand())
              .promising(percent("99.95"))
              .ofServiceHours()
              .down(hours(1).perYear())
              .handling(
                  information("salaries", PERSONAL).governedBy(law("APPI")).treatedAccordingly())),
          "INFORMATION: information-governed-by APPI",
          "INFORMATION: information-treated-accordingly true",
          "PROVIDER: laws-considered APPI",
          "SERVICE: availability-of-service-hours true",
          "SERVICE: availability-promised 99.95%",
          "SERVICE: contract-hours PT8760H/P1Y",
          "SERVICE: downtime PT1H/P1Y",
          "SERVICE: maintenance-announced true",
          "SERVICE: planned-maintenance PT5H/P1Y"),
      word(
          "InformationTerm yes",
          p -> p.offering(service("payroll")
              .handling(information("orders", CONFIDENTIAL).governedBy(contract("Master")))),
          "INFORMATION: information-governed-by Master"),
      word(
          "ServiceTerm no",
          p -> p.offering(service("payroll")
              .notSettingHours()
              .promisingNoAvailability()
              .notOfServiceHours()
              .handling(information("salaries", PERSONAL)
                  .governedByNothingNamed()
                  .notTreatedAccordingly())),
          "INFORMATION: information-governed-by NO",
          "INFORMATION: information-treated-accordingly NO",
          "SERVICE: availability-of-service-hours NO",
          "SERVICE: availability-promised NO",
          "SERVICE: contract-hours NO"),
      word(
          "ServiceHoursTerm no",
          p -> p.offering(service("payroll")
              .offered(aroundTheClock().notSettingPlannedMaintenance().notAnnounced())),
          "SERVICE: contract-hours PT8760H/P1Y",
          "SERVICE: maintenance-announced NO",
          "SERVICE: planned-maintenance NO"),
      word("partner provider", p -> p.organising(partnerProvider("Pay KK"))));

  private OtherExamples() {}

  private static BuildingTerm safeBuilding() {
    return building("A")
        .in(JAPAN)
        .built(BASE_ISOLATED)
        .outside(EARTHQUAKE_ZONE, FLOOD_ZONE)
        .protectedFromEarthquakesBy("dampers")
        .protectedFromFloodsBy("a wall")
        .withFloors(8)
        .withRoofSafeFromLeaks()
        .with(serverRoom("A-4").onFloor(4).noWaterBesideOrAbove());
  }

  private static BuildingTerm unsafeBuilding() {
    return building("A")
        .undisclosed()
        .builtOrdinarily()
        .inside(EARTHQUAKE_ZONE, FLOOD_ZONE)
        .notOtherwiseProtectedFromEarthquakes()
        .notOtherwiseProtectedFromFloods()
        .withRoofNotSafeFromLeaks()
        .with(serverRoom("A-4").waterBesideOrAbove());
  }

  private static ProviderTerm holding(ProviderTerm provider, ComponentTerm<?>... components) {
    return provider.housedIn(building("A").with(serverRoom("A-4").holding(components)));
  }

  private static LinkTerm wellRunLink() {
    return link("customers")
        .from(internet())
        .to(WEB)
        .protectedBy("a private relay")
        .encryptedBy(tls("1.3"))
        .usingAlgorithm("AES-256-GCM")
        .listedIn("ISO/IEC 18033-3")
        .certifiedBy(serverCertificate("payroll.example.jp").proper().clearlyNamed())
        .impersonationPreventedBy("DNSSEC")
        .specifying(securityCharacteristics(), serviceLevel("1 Gbps"), managementRequirements())
        .watchedFor(FAULT)
        .by(responsibleManager("network"))
        .reportingWithin(minutes(30));
  }

  private static LinkTerm unknownLink() {
    return link("customers")
        .from(internet())
        .to(WEB)
        .withoutFirewall()
        .withoutIntrusionDetection()
        .notOtherwiseProtected()
        .notNamingAlgorithm()
        .notPubliclyEvaluated()
        .uncertified()
        .impersonationNotOtherwisePrevented()
        .notSpecifying(securityCharacteristics(), serviceLevel(), managementRequirements())
        .notWatchedFor(FAULT)
        .byNoResponsibleManager()
        .notReportingFaults();
  }
}
