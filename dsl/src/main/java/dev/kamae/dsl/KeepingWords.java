package dev.kamae.dsl;

import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.operation.ServiceFacts;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** The first words of the section {@code keeping}. */
abstract class KeepingWords extends OrganisationWords {

  KeepingWords() {}

  /**
   * What is recorded: {@code USAGE}, {@code EXCEPTIONS}, {@code SECURITY_EVENTS} (Ⅲ.2.1.3).
   *
   * <pre>{@code
   * log(EXCEPTIONS, SECURITY_EVENTS).keptFor(years(5)).onLogServer(logs)
   * }</pre>
   */
  public static LogTerm log(LogKind first, LogKind... more) {
    Saying.given(first, more);
    List<LogKind> logs = List.copyOf(EnumSet.of(first, more));
    String names = logs.stream().map(Enum::name).collect(Collectors.joining(", "));
    return new LogTerm(Saying.here("log(" + names + ")"), logs, List.of());
  }

  /**
   * Backups and how they are checked (Ⅲ.2.3.1, Ⅲ.2.3.2).
   *
   * <pre>{@code
   * backup().of(SERVICE_DATA, MANAGEMENT).onto(vault).every(days(1)).generations(5)
   * }</pre>
   */
  public static BackupStage backup() {
    return new BackupStage(Saying.here("backup()"));
  }

  /**
   * Drills of recovery from backups (Ⅲ.2.3.2 ⅱ).
   *
   * <pre>{@code
   * recoveryDrills().planned().reviewed()
   * }</pre>
   */
  public static RecoveryDrillsTerm recoveryDrills() {
    return new RecoveryDrillsTerm(Saying.here("recoveryDrills()"));
  }

  /**
   * The document of the required capacity, which is made (Ⅲ.2.1.2).
   *
   * <pre>{@code
   * capacityDocument().fromForecast().keptAfterServiceFor(years(1))
   * }</pre>
   */
  public static CapacityDocumentTerm capacityDocument() {
    return new CapacityDocumentTerm(
        Saying.here("capacityDocument()").plus(ServiceFacts.CAPACITY_DOCUMENT_MADE, true));
  }

  /**
   * There is no document of the required capacity (Ⅲ.2.1.2).
   *
   * <pre>{@code
   * keeping(noCapacityDocument())
   * }</pre>
   */
  public static NoCapacityDocumentTerm noCapacityDocument() {
    return new NoCapacityDocumentTerm(Saying.here("noCapacityDocument()")
        .minus(ServiceFacts.CAPACITY_DOCUMENT_MADE)
        .minus(ServiceFacts.CAPACITY_DOCUMENT_KEPT)
        .minus(ServiceFacts.CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE));
  }

  /**
   * How capacity is watched and forecast (Ⅲ.2.1.2 ⅰ, ⅱ).
   *
   * <pre>{@code
   * capacity().monitoredAndTuned().needForecast()
   * }</pre>
   */
  public static CapacityTerm capacity() {
    return new CapacityTerm(Saying.here("capacity()"));
  }
}
