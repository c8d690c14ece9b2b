package dev.kamae.dsl;

import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import dev.kamae.quantity.Standby;

/** The first words of the sections {@code watching}, {@code reporting} and {@code keepingUp}. */
abstract class OperationWords extends KeepingWords {

  OperationWords() {}

  /**
   * A plan of liveness monitoring: does it answer (Ⅲ.1.1.1).
   *
   * <pre>{@code
   * liveness().of(everyComponent()).every(minutes(5)).tellingAllUsersWithin(minutes(15))
   * }</pre>
   */
  public static PlanStage<LivenessTerm> liveness() {
    return new PlanStage<>(Saying.here("liveness()"), LivenessTerm::new);
  }

  /**
   * A plan of fault monitoring: does it work (Ⅲ.1.1.2).
   *
   * <pre>{@code
   * faults().of(servers()).every(minutes(10)).tellingContactsOnlyWithin(minutes(20))
   * }</pre>
   */
  public static PlanStage<FaultsTerm> faults() {
    return new PlanStage<>(Saying.here("faults()"), FaultsTerm::new);
  }

  /**
   * A plan of performance monitoring: how fast does it respond (Ⅲ.1.1.3).
   *
   * <pre>{@code
   * performance().of(applications()).every(minutes(10)).tellingUsersAsAgreed()
   * }</pre>
   */
  public static PlanStage<PerformanceTerm> performance() {
    return new PlanStage<>(Saying.here("performance()"), PerformanceTerm::new);
  }

  /**
   * The report to the responsible manager (Ⅲ.1.1.4).
   *
   * <pre>{@code
   * toResponsibleManager().summingUp(LIVENESS, FAULT, PERFORMANCE).byMail()
   * }</pre>
   */
  public static ManagerReportTerm toResponsibleManager() {
    return new ManagerReportTerm(Saying.here("toResponsibleManager()"));
  }

  /**
   * The periodic report to users (Ⅲ.1.1.7).
   *
   * <pre>{@code
   * toUsers().every(months(1)).with(AVAILABILITY, SLA_RESULTS, PERFORMANCE)
   * }</pre>
   */
  public static UserReportTerm toUsers() {
    return new UserReportTerm(Saying.here("toUsers()"));
  }

  /**
   * The follow-up report after a prompt notice (Ⅲ.1.1.8).
   *
   * <pre>{@code
   * followUp().of(OUTAGE, FAULT, PERFORMANCE).within(hours(1)).withCauseAndForecast()
   * }</pre>
   */
  public static FollowUpStage followUp() {
    return new FollowUpStage(Saying.here("followUp()"));
  }

  /**
   * The standards and procedures of security monitoring (Ⅲ.1.1.9).
   *
   * <pre>{@code
   * standards().set()
   * }</pre>
   */
  public static MonitoringStandardsTerm standards() {
    return new MonitoringStandardsTerm(Saying.here("standards()"));
  }

  /**
   * The operation manuals (Ⅲ.1.1.9).
   *
   * <pre>{@code
   * manuals().of(applications(), servers()).on(START_AND_STOP, BACKUP)
   * }</pre>
   */
  public static ManualsTerm manuals() {
    return new ManualsTerm(Saying.here("manuals()"));
  }

  /**
   * A plan of time synchronisation (Ⅲ.1.1.5).
   *
   * <pre>{@code
   * clocks().of(everyComponent()).syncedBy(NTP).to(JAPAN_STANDARD_TIME)
   * }</pre>
   */
  public static PlanStage<ClocksTerm> clocks() {
    return new PlanStage<>(Saying.here("clocks()"), ClocksTerm::new);
  }

  /**
   * A plan of patches (Ⅲ.1.1.6).
   *
   * <pre>{@code
   * patches().of(platforms()).startedWithin(hours(12)).afterVendorRelease()
   * }</pre>
   */
  public static PlanStage<PatchesTerm> patches() {
    return new PlanStage<>(Saying.here("patches()"), PatchesTerm::new);
  }

  /**
   * A plan of protection from malware (Ⅲ.2.2.1).
   *
   * <pre>{@code
   * malware().of(servers(), platforms(), storages()).updatedWithin(hours(6))
   * }</pre>
   */
  public static PlanStage<MalwareTerm> malware() {
    return new PlanStage<>(Saying.here("malware()"), MalwareTerm::new);
  }

  /**
   * Users can download files (Ⅲ.2.2.1 ⅳ).
   *
   * <pre>{@code
   * downloads().checked()
   * }</pre>
   */
  public static DownloadsTerm downloads() {
    return new DownloadsTerm(Saying.here("downloads()").plus(UpkeepFacts.DOWNLOADS_OFFERED, true));
  }

  /**
   * Users cannot download files, so that Ⅲ.2.2.1 ⅳ cannot arise.
   *
   * <pre>{@code
   * keepingUp(noDownloads())
   * }</pre>
   */
  public static UpkeepFactTerm noDownloads() {
    return new UpkeepFactTerm(Saying.here("noDownloads()").minus(UpkeepFacts.DOWNLOADS_OFFERED));
  }

  /**
   * A plan of vulnerability diagnosis: {@code SIMPLE}, {@code NETWORK} or {@code APPLICATION} (Ⅲ.2.1.4).
   *
   * <pre>{@code
   * diagnosis(SIMPLE).of(servers(), platforms()).every(months(1)).actedOn()
   * }</pre>
   */
  public static PlanStage<DiagnosisTerm> diagnosis(Diagnosis kind) {
    Saying.given(kind);
    Saying saying = Saying.here("diagnosis(" + kind + ")");
    return new PlanStage<>(saying, (said, targets) -> new DiagnosisTerm(kind, said, said, targets));
  }

  /**
   * Applications are diagnosed from development on (Ⅲ.2.1.4 ⅲ).
   *
   * <pre>{@code
   * keepingUp(diagnosedFromDevelopment())
   * }</pre>
   */
  public static UpkeepFactTerm diagnosedFromDevelopment() {
    return new UpkeepFactTerm(Saying.here("diagnosedFromDevelopment()")
        .plus(LogFacts.APPLICATIONS_DIAGNOSED_FROM_DEVELOPMENT, true));
  }

  /**
   * Applications are not diagnosed from development on.
   *
   * <pre>{@code
   * keepingUp(notDiagnosedFromDevelopment())
   * }</pre>
   */
  public static UpkeepFactTerm notDiagnosedFromDevelopment() {
    return new UpkeepFactTerm(Saying.here("notDiagnosedFromDevelopment()")
        .minus(LogFacts.APPLICATIONS_DIAGNOSED_FROM_DEVELOPMENT));
  }

  /**
   * Which standby takes over: {@code HOT} at once, {@code COLD} after it was started, {@code NONE} not at all.
   *
   * <pre>{@code
   * standby(COLD).of(servers())
   * }</pre>
   */
  public static PlanStage<StandbyTerm> standby(Standby standby) {
    Saying.given(standby);
    return new PlanStage<>(
        Saying.here("standby(" + standby + ")").plus(ComponentFacts.STANDBY, standby),
        StandbyTerm::new);
  }

  /**
   * No database is used, so that Ⅲ.2.2.2 cannot arise; refused beside a database.
   *
   * <pre>{@code
   * keepingUp(noDatabases())
   * }</pre>
   */
  public static UpkeepFactTerm noDatabases() {
    return new UpkeepFactTerm(Saying.here("noDatabases()").minus(ComponentFacts.DATABASES));
  }
}
