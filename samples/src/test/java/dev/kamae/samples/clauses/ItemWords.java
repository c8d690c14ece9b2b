package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.samples.clauses.Example.WEB;

import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.guideline.Item;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** For each item whose values are spans, the words that say one. */
final class ItemWords {

  static final Map<Item<?>, BiFunction<ProviderTerm, SpanTerm, ProviderTerm>> SPANS =
      new LinkedHashMap<>();

  static {
    monitoring();
    SPANS.put(
        PATCH_START,
        (to, span) ->
            to.keepingUp(patches().of(everyComponent()).startedWithin(span).afterVendorRelease()));
    SPANS.put(USER_REPORT_INTERVAL, (to, span) -> to.reporting(toUsers().every(span)));
    SPANS.put(
        FOLLOW_UP_DELAY,
        (to, span) -> to.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).within(span)));
    SPANS.put(
        CAPACITY_DOCUMENT_RETENTION,
        (to, span) -> to.keeping(capacityDocument().keptAfterServiceFor(span)));
    SPANS.put(USAGE_LOG_RETENTION, (to, span) -> to.keeping(log(USAGE).keptFor(span)));
    SPANS.put(
        EXCEPTION_AND_SECURITY_LOG_RETENTION,
        (to, span) -> to.keeping(log(EXCEPTIONS, SECURITY_EVENTS).keptFor(span)));
    upkeep();
  }

  private ItemWords() {}

  private static void monitoring() {
    SPANS.put(
        LIVENESS_INTERVAL,
        (to, span) -> to.watching(liveness().of(everyComponent()).every(span)));
    SPANS.put(
        OUTAGE_NOTICE,
        (to, span) -> to.watching(liveness().of(everyComponent()).tellingAllUsersWithin(span)));
    SPANS.put(
        FAULT_INTERVAL, (to, span) -> to.watching(faults().of(everyComponent()).every(span)));
    SPANS.put(
        FAULT_NOTICE,
        (to, span) -> to.watching(faults().of(everyComponent()).tellingContactsOnlyWithin(span)));
    SPANS.put(
        PERFORMANCE_INTERVAL,
        (to, span) -> to.watching(performance().of(everyComponent()).every(span)));
    SPANS.put(
        PERFORMANCE_NOTICE,
        (to, span) ->
            to.watching(performance().of(everyComponent()).tellingContactsOnlyWithin(span)));
  }

  private static void upkeep() {
    SPANS.put(
        SIMPLE_DIAGNOSIS_INTERVAL,
        (to, span) -> to.keepingUp(diagnosis(SIMPLE).of(everyComponent()).every(span)));
    SPANS.put(
        NETWORK_DIAGNOSIS_INTERVAL,
        (to, span) -> to.keepingUp(diagnosis(NETWORK).of(everyComponent()).every(span)));
    SPANS.put(
        APPLICATION_DIAGNOSIS_INTERVAL,
        (to, span) -> to.keepingUp(diagnosis(APPLICATION).of(everyComponent()).every(span)));
    SPANS.put(
        PATTERN_FILE_UPDATE,
        (to, span) -> to.keepingUp(malware().of(everyComponent()).updatedWithin(span)));
    SPANS.put(
        BACKUP_INTERVAL,
        (to, span) ->
            to.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).every(span)));
    SPANS.put(
        SIGNATURE_UPDATE,
        (to, span) -> to.housedIn(building("Annex")
            .with(serverRoom("A-1").holding(ips("edge-ips").updatingSignaturesEvery(span)))));
    SPANS.put(
        EXTERNAL_FAULT_REPORT,
        (to, span) -> to.connectedBy(
            link("customers").from(internet()).to(WEB).watchedFor(FAULT).reportingWithin(span)));
  }
}
