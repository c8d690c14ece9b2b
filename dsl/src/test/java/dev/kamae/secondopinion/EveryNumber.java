package dev.kamae.secondopinion;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_4_1_1;

import dev.kamae.dsl.DatedEvidenceStage;
import dev.kamae.dsl.EvidenceTerm;
import dev.kamae.dsl.PercentTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.dsl.YearlyTerm;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.LogKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/** Every word of the language that takes a number, in a description that is right but for that number. */
final class EveryNumber {

  private static final ServerTerm WEB = server("web");

  /** The words of units. */
  static final Map<String, LongFunction<SpanTerm>> UNITS = new TreeMap<>(Map.of(
      "ComponentWords.seconds", amount -> seconds(amount),
      "ComponentWords.minutes", amount -> minutes(amount),
      "ComponentWords.hours", amount -> hours(amount),
      "ComponentWords.days", amount -> days(amount),
      "ComponentWords.weeks", amount -> weeks(amount),
      "ComponentWords.months", amount -> months(amount),
      "ComponentWords.years", amount -> years(amount)));

  /** The words that take a length of time. */
  static final Map<String, Function<SpanTerm, ProviderTerm>> SPANS = spans();

  /** The words that take a time within each year. */
  static final Map<String, Function<YearlyTerm, ProviderTerm>> YEARLY = new TreeMap<>(Map.of(
      "Words.contractHours", time -> acme().offering(service("a").offered(contractHours(time))),
      "ServiceHoursTerm.lessPlannedMaintenance",
          time -> acme()
              .offering(service("a")
                  .offered(aroundTheClock().lessPlannedMaintenance(time))
                  .down(hours(0).perYear())),
      "ServiceTerm.down", time -> acme().offering(service("a").down(time))));

  /** The words that take a percentage. */
  static final Map<String, Function<PercentTerm, ProviderTerm>> PERCENTAGES = new TreeMap<>(Map.of(
      "ServiceTerm.promising", share -> acme().offering(service("a").promising(share)),
      "ProviderTerm.targeting", share -> acme().targeting(AVAILABILITY_OF_SERVICE, share),
      "WaiverWords.gap",
          share -> acme()
              .offering(service("a").promising(percent("90")))
              .accepting(gap(AVAILABILITY_OF_SERVICE, share)
                  .ofEveryElement()
                  .because("later")
                  .ownedBy("Mori")
                  .until(2026, 9, 30))));

  /** The words that take a count. */
  static final Map<String, IntFunction<ProviderTerm>> COUNTS = new TreeMap<>(Map.of(
      "BackupTerm.generations",
          count -> acme().keeping(backup().of(BackupTarget.SERVICE_DATA).generations(count)),
      "BuildingTerm.withFloors", count -> acme().housedIn(building("Osaka").withFloors(count)),
      "ServerRoomTerm.onFloor",
          count -> acme().housedIn(building("Osaka").with(serverRoom("2").onFloor(count))),
      "ProviderTerm.targeting", count -> acme().targeting(BACKUP_GENERATIONS, count),
      "WaiverWords.gap",
          count -> acme()
              .keeping(backup().of(BackupTarget.SERVICE_DATA).generations(0))
              .accepting(gap(BACKUP_GENERATIONS, count)
                  .ofEveryElement()
                  .because("later")
                  .ownedBy("Mori")
                  .until(2026, 9, 30))));

  /** The words that take a day, which others come after where there are some. */
  static final Map<String, DayWord> DAYS = new TreeMap<>(Map.of(
      "EvidenceStage.issuedOn",
          (year, month, day) ->
              proven(certificate("ISO").issuedOn(year, month, day).validUntil(9999, 12, 31)),
      "IssuedEvidenceStage.validUntil",
          (year, month, day) ->
              proven(certificate("ISO").issuedOn(1000, 1, 1).validUntil(year, month, day)),
      "AttestedStage.on",
          (year, month, day) -> acme()
              .organising(support()
                  .oneStop()
                  .attestedBy("Hayashi")
                  .on(year, month, day)
                  .until(9999, 12, 31)
                  .evidence("https://example.jp/")),
      "AttestedOnStage.until",
          (year, month, day) -> acme()
              .organising(support()
                  .oneStop()
                  .attestedBy("Hayashi")
                  .on(1000, 1, 1)
                  .until(year, month, day)
                  .evidence("https://example.jp/")),
      "LastDayStage.until",
          (year, month, day) -> acme()
              .watching(liveness().of(WEB).every(minutes(30)))
              .accepting(gap(LIVENESS_INTERVAL, minutes(30))
                  .of(WEB)
                  .because("later")
                  .ownedBy("Mori")
                  .until(year, month, day))));

  private EveryNumber() {}

  /** A word that takes a day. */
  interface DayWord {

    ProviderTerm on(int year, int month, int dayOfMonth);
  }

  private static ProviderTerm acme() {
    return provider("Acme").housedIn(building("Tokyo").with(serverRoom("1").holding(WEB)));
  }

  private static ProviderTerm proven(DatedEvidenceStage dated) {
    EvidenceTerm evidence = dated.covering(III_4_1_1);
    return acme()
        .hostedBy(operator("Cloud").provenBy(evidence), region("tokyo").holding(server("hosted")));
  }

  private static Map<String, Function<SpanTerm, ProviderTerm>> spans() {
    Map<String, Function<SpanTerm, ProviderTerm>> words = new TreeMap<>();
    watching(words);
    keeping(words);
    words.put(
        "LinkTerm.reportingWithin",
        span -> acme()
            .connectedBy(
                link("users").from(internet()).to(WEB).watchedFor(FAULT).reportingWithin(span)));
    words.put(
        "PasswordsTerm.expiringAfter", span -> acme().admitting(passwords().expiringAfter(span)));
    words.put("ProviderTerm.targeting", span -> acme().targeting(LIVENESS_INTERVAL, span));
    words.put("Words.onceIn", span -> acme().targeting(BACKUP_CHECK, onceIn(span)));
    words.put(
        "WaiverWords.gap",
        span -> acme()
            .watching(liveness().of(WEB).every(minutes(30)))
            .accepting(gap(LIVENESS_INTERVAL, span)
                .ofEveryElement()
                .because("later")
                .ownedBy("Mori")
                .until(2026, 9, 30)));
    return words;
  }

  private static void watching(Map<String, Function<SpanTerm, ProviderTerm>> words) {
    words.put("WatchTerm.every", span -> acme().watching(liveness().of(WEB).every(span)));
    words.put(
        "WatchTerm.tellingAllUsersWithin",
        span -> acme().watching(liveness().of(WEB).tellingAllUsersWithin(span)));
    words.put(
        "WatchTerm.tellingContactsWithin",
        span -> acme().watching(faults().of(WEB).tellingContactsWithin(span)));
    words.put(
        "WatchTerm.tellingContactsOnlyWithin",
        span -> acme().watching(performance().of(WEB).tellingContactsOnlyWithin(span)));
    words.put("UserReportTerm.every", span -> acme().reporting(toUsers().every(span)));
    words.put(
        "FollowUpTerm.within", span -> acme().reporting(followUp().of(FAULT).within(span)));
  }

  private static void keeping(Map<String, Function<SpanTerm, ProviderTerm>> words) {
    words.put(
        "PatchesTerm.startedWithin",
        span -> acme().keepingUp(patches().of(WEB).startedWithin(span).afterVendorRelease()));
    words.put(
        "MalwareTerm.updatedWithin",
        span -> acme().keepingUp(malware().of(WEB).updatedWithin(span)));
    words.put(
        "DiagnosisTerm.every",
        span -> acme().keepingUp(diagnosis(SIMPLE).of(WEB).every(span)));
    words.put(
        "DetectionTerm.updatingSignaturesEvery",
        span -> provider("Acme")
            .housedIn(building("Tokyo")
                .with(serverRoom("1").holding(ids("ids").updatingSignaturesEvery(span)))));
    words.put("LogTerm.keptFor", span -> acme().keeping(log(LogKind.USAGE).keptFor(span)));
    words.put(
        "BackupTerm.every",
        span -> acme().keeping(backup().of(BackupTarget.SERVICE_DATA).every(span)));
    words.put(
        "BackupTerm.checkedEvery",
        span -> acme().keeping(backup().of(BackupTarget.SERVICE_DATA).checkedEvery(span)));
    words.put(
        "CapacityDocumentTerm.keptAfterServiceFor",
        span -> acme().keeping(capacityDocument().fromForecast().keptAfterServiceFor(span)));
  }
}
