package dev.kamae.report;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Measure.III_4_1_1;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SupportTerm;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.organisation.InformationKind;
import dev.kamae.posture.organisation.RecordKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every word of the language that takes a text, in a description that is right but for that text. */
final class EveryText {

  private static final ServerTerm WEB = server("web");

  /** By word, the description with the text. */
  static final Map<String, Function<String, ProviderTerm>> WORDS = words();

  private EveryText() {}

  private static Map<String, Function<String, ProviderTerm>> words() {
    Map<String, Function<String, ProviderTerm>> words = new TreeMap<>();
    standing(words);
    networks(words);
    operation(words);
    organisation(words);
    return words;
  }

  private static ProviderTerm acme() {
    return standing(WEB);
  }

  private static ProviderTerm standing(ComponentTerm<?>... components) {
    return provider("Acme").housedIn(building("Tokyo").with(serverRoom("1").holding(components)));
  }

  private static ProviderTerm housed(Function<BuildingTerm, BuildingTerm> said) {
    return provider("Acme").housedIn(said.apply(building("Tokyo")));
  }

  private static void standing(Map<String, Function<String, ProviderTerm>> words) {
    words.put("server", text -> standing(server(text)));
    words.put("storage", text -> standing(storage(text)));
    words.put("networkDevice", text -> standing(networkDevice(text)));
    words.put("firewall", text -> standing(firewall(text)));
    words.put("ids", text -> standing(ids(text)));
    words.put("ips", text -> standing(ips(text)));
    words.put("waf", text -> standing(waf(text)));
    words.put("vpnGateway", text -> standing(vpnGateway(text)));
    words.put("reverseProxy", text -> standing(reverseProxy(text)));
    words.put("platform", text -> standing(WEB.running(platform(text))));
    words.put("application", text -> standing(WEB.running(application(text))));
    words.put("database", text -> standing(WEB.running(database(text))));
    words.put("encryptedWith", text -> standing(database("db").encryptedWith(text, text + "2")));
    words.put(
        "managedService",
        text -> acme().hostedBy(operator("Cloud"), region("a").holding(managedService(text))));
    words.put(
        "region", text -> acme().hostedBy(operator("Cloud"), region(text).holding(server("far"))));
    words.put(
        "zone",
        text ->
            acme().hostedBy(operator("Cloud"), region("tokyo").holding(zone(text, server("far")))));
    words.put("building", text -> provider("Acme").housedIn(building(text)));
    words.put(
        "serverRoom",
        text ->
            provider("Acme").housedIn(building("Tokyo").with(serverRoom(text).holding(WEB))));
    words.put("country", text -> housed(place -> place.in(country(text))));
    words.put(
        "protectedFromEarthquakesBy",
        text -> housed(place -> place.protectedFromEarthquakesBy(text, text)));
    words.put("protectedFromFloodsBy", text -> housed(place -> place.protectedFromFloodsBy(text)));
    words.put("operator", text -> acme().hostedBy(operator(text), region("tokyo")));
    words.put(
        "auditReport",
        text -> acme()
            .hostedBy(
                operator("Cloud")
                    .provenBy(auditReport(text)
                        .issuedOn(2026, 1, 1)
                        .validUntil(2027, 1, 1)
                        .covering(III_4_1_1)),
                region("tokyo").holding(server("hosted"))));
    words.put(
        "certificate",
        text -> acme()
            .hostedBy(
                operator("Cloud")
                    .provenBy(certificate(text)
                        .issuedOn(2026, 1, 1)
                        .validUntil(2027, 1, 1)
                        .covering(III_4_1_1)),
                region("tokyo").holding(server("hosted"))));
  }

  private static ProviderTerm linked(Function<LinkTerm, LinkTerm> said) {
    return acme().connectedBy(said.apply(link("customers").from(internet()).to(WEB)));
  }

  private static void networks(Map<String, Function<String, ProviderTerm>> words) {
    words.put("link", text -> acme().connectedBy(link(text).from(internet()).to(WEB)));
    words.put("segment", text -> acme().connectedBy(segment(text).of(WEB)));
    words.put(
        "maintenanceLine",
        text -> acme().connectedBy(link("line").from(maintenanceLine(text)).to(WEB)));
    words.put(
        "outsideNetwork",
        text -> acme().connectedBy(link("line").from(outsideNetwork(text)).to(WEB)));
    words.put("responsibleManager", text -> linked(link -> link.by(responsibleManager(text))));
    words.put(
        "serverCertificate", text -> linked(link -> link.certifiedBy(serverCertificate(text))));
    words.put("serviceLevel", text -> linked(link -> link.specifying(serviceLevel(text))));
    words.put(
        "impersonationPreventedBy", text -> linked(link -> link.impersonationPreventedBy(text)));
    words.put("protectedBy", text -> linked(link -> link.protectedBy(text)));
    words.put("usingAlgorithm", text -> linked(link -> link.usingAlgorithm(text)));
    words.put("listedIn", text -> linked(link -> link.usingAlgorithm("AES").listedIn(text)));
    words.put("tls", text -> linked(link -> link.encryptedBy(tls(text))));
    words.put("ssl", text -> linked(link -> link.encryptedBy(ssl(text))));
    words.put("ssh", text -> linked(link -> link.encryptedBy(ssh(text))));
    words.put("insideProtectedBy", text -> acme().connectedBy(insideProtectedBy(text)));
  }

  private static void operation(Map<String, Function<String, ProviderTerm>> words) {
    words.put("provider", text -> provider(text).housedIn(building("Tokyo")));
    words.put("service", text -> acme().offering(service(text)));
    words.put("percent", text -> acme().offering(service("payroll").promising(percent(text))));
    words.put(
        "restoredBy",
        text -> acme().keeping(backup().of(BackupTarget.SERVICE_DATA).restoredBy(text)));
    words.put("recording", text -> acme().keeping(log(LogKind.USAGE).recording(text)));
    words.put("storedBy", text -> acme().keeping(log(LogKind.USAGE).storedBy(text)));
    words.put("checkedBy", text -> acme().keeping(log(LogKind.USAGE).checkedBy(text)));
    words.put("syncedBy", text -> acme().keepingUp(clocks().of(everyComponent()).syncedBy(text)));
    words.put(
        "informedBy", text -> acme().keepingUp(patches().of(everyComponent()).informedBy(text)));
    words.put("because", text -> waived(text, "Mori"));
    words.put("ownedBy", text -> waived("later", text));
    words.put("excluding", text -> acme().excluding(III_1_1_1, text));
  }

  private static ProviderTerm waived(String reason, String owner) {
    return acme()
        .watching(liveness().of(WEB).every(minutes(30)))
        .accepting(gap(LIVENESS_INTERVAL, minutes(30))
            .of(WEB)
            .because(reason)
            .ownedBy(owner)
            .until(2026, 9, 30));
  }

  private static void organisation(Map<String, Function<String, ProviderTerm>> words) {
    words.put(
        "information",
        text -> acme()
            .offering(
                service("payroll").handling(information(text, InformationKind.CONFIDENTIAL))));
    words.put(
        "contract",
        text -> acme()
            .offering(service("payroll")
                .handling(information("rolls", InformationKind.CONFIDENTIAL)
                    .governedBy(contract(text)))));
    words.put("law", text -> acme().organising(compliance().considering(law(text))));
    words.put("consulting", text -> acme().organising(compliance().consulting(text)));
    words.put("partnerProvider", text -> acme().organising(partnerProvider(text)));
    words.put("record", text -> acme().organising(record(text, RecordKind.values()[0])));
    words.put("toContact", text -> acme().organising(incidents().toContact(text)));
    words.put(
        "keptOutOtherwiseBy", text -> acme().organising(permittedUse().keptOutOtherwiseBy(text)));
    words.put("attestedBy", text -> acme().organising(attested(text, "https://example.jp/")));
    words.put("evidence", text -> acme().organising(attested("Hayashi", text)));
  }

  private static SupportTerm attested(String by, String evidence) {
    return support().oneStop().attestedBy(by).on(2026, 1, 1).until(2027, 1, 1).evidence(evidence);
  }
}
