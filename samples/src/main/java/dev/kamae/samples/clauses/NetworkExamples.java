package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.*;
import static dev.kamae.guideline.Practice.*;
import static dev.kamae.samples.clauses.Example.WEB;
import static dev.kamae.samples.clauses.Example.bare;
import static dev.kamae.samples.clauses.Example.clause;

import java.util.List;

/** Chapters Ⅲ.3 and Ⅲ.4: networks and buildings. */
final class NetworkExamples {

  private NetworkExamples() {}

  static List<Example> access() {
    return List.of(
        clause(
            III_3_1_1,
            to -> to.connectedBy(network().drawn(), customerLine().notIncluded())
                .admitting(accessControl().byPolicy().grantedFormally()),
            to -> to.admitting(accessControl().notByPolicy())),
        clause(
            III_3_1_1_I,
            to -> to.admitting(accessControl().needsSetBySubject()),
            to -> to.admitting(accessControl().needsNotSetBySubject())),
        clause(
            III_3_1_1_II,
            to -> to.admitting(accessControl().written().reviewed()),
            to -> to.admitting(accessControl().notReviewed())),
        clause(
            III_3_1_1_III,
            to -> to.admitting(accessControl().logical().physical()),
            to -> to.admitting(accessControl().notPhysical())),
        clause(
            III_3_1_2,
            to -> to.admitting(administrators().allocationLimited().useLimited()),
            to -> to.admitting(administrators().useNotLimited())),
        clause(
            III_3_1_2_I,
            to -> to.admitting(administrators().approvedFormally()),
            to -> to.admitting(administrators().notApprovedFormally())),
        clause(
            III_3_1_2_II,
            to -> to.admitting(administrators().keptToTheFewest().strictlyManaged()),
            to -> to.admitting(administrators().notKeptToTheFewest())),
        clause(
            III_3_1_2_III,
            to -> to.admitting(administrators().listed()),
            to -> to.admitting(administrators().notListed())),
        clause(
            III_3_1_2_IV,
            to -> to.admitting(administrators().describedInAManual()),
            to -> to.admitting(administrators().notDescribedInAManual())),
        clause(
            III_3_1_3,
            to -> to.admitting(
                users().by(password()),
                administrators().by(digitalCertificate()),
                passwords().managed().expiringAfter(days(90)),
                authentication().ruled()),
            to -> to.admitting(users().by(password()), passwords().neverExpiring())),
        clause(
            USER_AUTHENTICATION,
            to -> to.admitting(users().by(icCard()).orBy(passkey().and(password()))),
            to -> to.admitting(users().by(icCard()).orBy(password()))),
        clause(
            ADMINISTRATOR_AUTHENTICATION,
            to -> to.admitting(administrators().by(digitalCertificate())),
            to -> to.admitting(administrators().unauthenticated())),
        clause(
            III_3_1_3_I,
            to -> to.admitting(administrators().remotelyByPolicy()),
            to -> to.admitting(administrators().notRemotelyByPolicy())),
        clause(
            III_3_1_3_II,
            to -> to.admitting(passwords().storedAsHashes()),
            to -> to.admitting(passwords().notStoredAsHashes())),
        clause(
            III_3_1_4,
            to -> to.connectedBy(
                link("customers")
                    .from(internet())
                    .to(WEB)
                    .protectedBy("packet filter of the carrier"),
                insideProtectedBy("host firewalls")),
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).withoutFirewall())),
        bare(
            III_3_1_4_I,
            to -> to.connectedBy(
                    link("customers").from(internet()).to(WEB).through(firewall("edge")))
                .housedIn(
                    building("Tokyo DC").with(serverRoom("T-401").holding(WEB, firewall("edge")))),
            to -> to.connectedBy(noFirewalls())),
        bare(
            III_3_1_4_II,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(firewall("edge").chosenByPolicy()))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(firewall("edge").notChosenByPolicy())))),
        bare(
            III_3_1_4_III,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(firewall("edge").operatedByPolicy()))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(firewall("edge").notOperatedByPolicy())))),
        bare(
            III_3_1_5,
            to -> to.connectedBy(
                    link("customers").from(internet()).to(WEB).watchedBy(ids("sensor")))
                .housedIn(
                    building("Tokyo DC").with(serverRoom("T-401").holding(WEB, ids("sensor")))),
            to -> to.connectedBy(noIntrusionDetection())),
        bare(
            SIGNATURE_UPDATE,
            to -> to.housedIn(building("Tokyo DC")
                .with(
                    serverRoom("T-401").holding(ips("edge-ips").updatingSignaturesEvery(days(1))))),
            to -> to.connectedBy(noIntrusionDetection())),
        bare(
            III_3_1_5_I,
            to -> to.connectedBy(
                    link("customers").from(internet()).to(WEB).through(ips("edge-ips")))
                .housedIn(
                    building("Tokyo DC").with(serverRoom("T-401").holding(WEB, ips("edge-ips")))),
            to -> to.connectedBy(noIntrusionDetection())),
        bare(
            III_3_1_5_II,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(ips("edge-ips").suitedToTheBusiness()))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(ips("edge-ips").notSuitedToTheBusiness())))),
        bare(
            III_3_1_5_III,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(ids("sensor").configuredForIt()))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401").holding(ids("sensor").notConfiguredForIt())))));
  }

  static List<Example> outside() {
    return List.of(
        clause(
            III_3_2_1,
            to -> to.connectedBy(exchange().byStandards()),
            to -> to.connectedBy(exchange().withoutStandards())),
        clause(
            III_3_2_1_I,
            to -> to.connectedBy(
                exchange().covering(MALICIOUS_MAIL, ATTACHMENTS, WIRELESS, CRYPTOGRAPHY)),
            to -> to.connectedBy(exchange().notCovering(WIRELESS))),
        clause(
            III_3_2_1_II,
            to -> to.connectedBy(exchange().setByContract()),
            to -> to.connectedBy(exchange().notSetByContract())),
        clause(
            III_3_2_1_III,
            to -> to.connectedBy(exchange().protecting(E_MAIL, TELEPHONE)),
            to -> to.connectedBy(exchange().notProtecting(FACSIMILE))),
        clause(
            III_3_2_2,
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).encryptedBy(tls())),
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).unencrypted())),
        clause(
            ENCRYPTION,
            to ->
                to.connectedBy(link("customers").from(internet()).to(WEB).encryptedBy(tls("1.3"))),
            to -> to.connectedBy(
                link("customers").from(internet()).to(WEB).encryptedBy(ipsec(IKEV1)))),
        clause(
            III_3_2_2_I,
            to -> to.connectedBy(cryptography().newAndSafe().watched().renewed()),
            to -> to.connectedBy(cryptography().notWatched())),
        clause(
            III_3_2_2_II,
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .encryptedBy(tls("1.3"))
                .usingAlgorithm("AES-256-GCM")),
            to ->
                to.connectedBy(link("customers").from(internet()).to(WEB).notPubliclyEvaluated())),
        clause(
            III_3_2_3,
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .certifiedBy(serverCertificate("payroll.example.jp"))),
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).uncertified())),
        clause(
            III_3_2_3_I,
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .certifiedBy(serverCertificate("payroll.example.jp").proper())),
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .certifiedBy(serverCertificate("payroll.example.jp").notProper()))),
        clause(
            III_3_2_3_II,
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .certifiedBy(serverCertificate("payroll.example.jp").clearlyNamed())),
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .certifiedBy(serverCertificate("pay-ro11.example.jp").confusinglyNamed()))),
        clause(
            III_3_2_4,
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .specifying(
                    securityCharacteristics(), serviceLevel("1 Gbps"), managementRequirements())),
            to -> to.connectedBy(
                link("customers").from(internet()).to(WEB).notSpecifying(serviceLevel()))),
        clause(
            III_3_2_4_I,
            to -> to.connectedBy(link("upkeep")
                .from(maintenanceLine("Ops KK"))
                .to(WEB)
                .specifying(
                    securityCharacteristics(), serviceLevel("10 Mbps"), managementRequirements())),
            to -> to.connectedBy(link("upkeep")
                .from(maintenanceLine("Ops KK"))
                .to(WEB)
                .notSpecifying(managementRequirements()))),
        clause(
            III_3_2_4_II,
            to -> to.connectedBy(customerLine().notIncluded().disclaimed()),
            to -> to.connectedBy(customerLine().notIncluded().notDisclaimed())),
        clause(
            III_3_2_5,
            to -> to.connectedBy(
                link("customers").from(internet()).to(WEB).watchedFor(FAULT).reportingFaults()),
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).notWatchedFor(FAULT))),
        clause(
            EXTERNAL_FAULT_REPORT,
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .watchedFor(FAULT)
                .reportingWithin(minutes(60))),
            to -> to.connectedBy(link("customers")
                .from(internet())
                .to(WEB)
                .watchedFor(FAULT)
                .reportingWithin(minutes(61)))),
        clause(
            III_3_2_5_I,
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).watchedFor(FAULT)),
            to -> to.connectedBy(link("customers").from(internet()).to(WEB).notWatchedFor(FAULT))),
        clause(
            III_3_2_5_II,
            to -> to.connectedBy(
                link("customers").from(internet()).to(WEB).by(responsibleManager("network"))),
            to -> to.connectedBy(
                link("customers").from(internet()).to(WEB).byNoResponsibleManager())),
        bare(
            III_4_1_1,
            to -> to.housedIn(building("Tokyo DC")
                .built(EARTHQUAKE_RESISTANT)
                .outside(FLOOD_ZONE)
                .with(serverRoom("T-401").holding(WEB))),
            to -> to.housedIn(building("Tokyo DC")
                .inside(FLOOD_ZONE)
                .notOtherwiseProtectedFromFloods()
                .with(serverRoom("T-401").holding(WEB)))),
        bare(
            III_4_1_1_I,
            to -> to.housedIn(building("Tokyo DC")
                .outside(EARTHQUAKE_ZONE, FLOOD_ZONE)
                .with(serverRoom("T-401").holding(WEB))),
            to -> to.housedIn(building("Tokyo DC")
                .inside(EARTHQUAKE_ZONE)
                .with(serverRoom("T-401").holding(WEB)))),
        bare(
            III_4_1_1_II,
            to -> to.housedIn(building("Tokyo DC")
                .built(BASE_ISOLATED)
                .with(serverRoom("T-401").holding(WEB))),
            to -> to.housedIn(
                building("Tokyo DC").builtOrdinarily().with(serverRoom("T-401").holding(WEB)))),
        bare(
            III_4_1_1_III,
            to -> to.housedIn(building("Tokyo DC")
                .withFloors(8)
                .with(serverRoom("T-401").onFloor(4).noWaterBesideOrAbove().holding(WEB))),
            to -> to.housedIn(
                building("Tokyo DC").with(serverRoom("T-101").onFloor(1).holding(WEB)))));
  }
}
