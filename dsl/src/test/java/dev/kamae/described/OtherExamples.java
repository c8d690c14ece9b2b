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
      word("BuildingTerm yes", p -> p.housedIn(safeBuilding())),
      word("BuildingTerm no", p -> p.housedIn(unsafeBuilding())),
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
              ips("ips").updatingSignaturesEvery(days(1)).suitedToTheBusiness().configuredForIt())),
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
              ids("ids").neverUpdatingSignatures().notSuitedToTheBusiness().notConfiguredForIt())),
      word("LinkTerm yes", p -> p.connectedBy(wellRunLink())),
      word("LinkTerm no", p -> p.connectedBy(unknownLink())),
      word(
          "CertificateTerm no",
          p -> p.connectedBy(link("customers")
              .from(internet())
              .to(WEB)
              .certifiedBy(
                  serverCertificate("pay-ro11.example.jp").notProper().confusinglyNamed()))),
      word(
          "ServiceTerm yes",
          p -> p.offering(service("payroll")
              .offered(
                  aroundTheClock().lessPlannedMaintenance(hours(5).perYear()).announcedBeforehand())
              .promising(percent("99.95"))
              .ofServiceHours()
              .down(hours(1).perYear())
              .handling(
                  information("salaries", PERSONAL).governedBy(law("APPI")).treatedAccordingly()))),
      word(
          "ServiceTerm no",
          p -> p.offering(service("payroll")
              .notSettingHours()
              .promisingNoAvailability()
              .notOfServiceHours()
              .handling(information("salaries", PERSONAL)
                  .governedByNothingNamed()
                  .notTreatedAccordingly()))),
      word(
          "ServiceHoursTerm no",
          p -> p.offering(service("payroll")
              .offered(aroundTheClock().notSettingPlannedMaintenance().notAnnounced()))),
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
