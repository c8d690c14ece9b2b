package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Span;

/** What is said of reports and manuals (Ⅲ.1.1.4, Ⅲ.1.1.7, Ⅲ.1.1.8, Ⅲ.1.1.9). */
public final class ReportFacts {

  /** The content of monitoring reports is set. */
  public static final Fact<Boolean> MANAGER_REPORT_CONTENT_SET =
      Fact.yesOrNo("manager-report-content-set");

  /** The timing of monitoring reports is set. */
  public static final Fact<Boolean> MANAGER_REPORT_TIMING_SET =
      Fact.yesOrNo("manager-report-timing-set");

  /** The recipient of monitoring reports is set. */
  public static final Fact<Boolean> MANAGER_REPORT_RECIPIENT_SET =
      Fact.yesOrNo("manager-report-recipient-set");

  /** Reports reach the responsible manager by e-mail, on paper or on an administrative web page. */
  public static final Fact<Names> MANAGER_REPORT_MEANS = Fact.of("manager-report-means");

  /** Users get a periodic report of monitoring results. */
  public static final Fact<Boolean> USER_REPORT_PERIODIC = Fact.yesOrNo("user-report-periodic");

  /** The interval of the periodic report to users is set. */
  public static final Fact<Span> USER_REPORT_EVERY = Fact.of("user-report-every");

  /** The periodic report has the availability. */
  public static final Fact<Boolean> USER_REPORT_HAS_AVAILABILITY =
      Fact.yesOrNo("user-report-has-availability");

  /** The periodic report has the results against the SLA. */
  public static final Fact<Boolean> USER_REPORT_HAS_SLA_RESULTS =
      Fact.yesOrNo("user-report-has-sla-results");

  /** The periodic report has the performance results. */
  public static final Fact<Boolean> USER_REPORT_HAS_PERFORMANCE =
      Fact.yesOrNo("user-report-has-performance");

  /** The periodic report totals by the month. */
  public static final Fact<Boolean> USER_REPORT_BY_MONTH = Fact.yesOrNo("user-report-by-month");

  /** The prompt notice is followed up to the users. */
  public static final Fact<Boolean> FOLLOW_UP_GIVEN = Fact.yesOrNo("follow-up-given");

  /** The delay of the follow-up report is set. */
  public static final Fact<Span> FOLLOW_UP_WITHIN = Fact.of("follow-up-within");

  /** The follow-up report analyses more than the prompt notice. */
  public static final Fact<Boolean> FOLLOW_UP_ANALYSED = Fact.yesOrNo("follow-up-analysed");

  /** The follow-up report goes to the customer's contact only. */
  public static final Fact<Boolean> FOLLOW_UP_TO_CONTACTS_ONLY =
      Fact.yesOrNo("follow-up-to-contacts-only");

  /** The follow-up report goes out by e-mail or fax. */
  public static final Fact<Names> FOLLOW_UP_MEANS = Fact.of("follow-up-means");

  /** The follow-up report has the cause and the expected recovery. */
  public static final Fact<Boolean> FOLLOW_UP_HAS_CAUSE_AND_FORECAST =
      Fact.yesOrNo("follow-up-has-cause-and-forecast");

  /** Standards and procedures of security monitoring are set. */
  public static final Fact<Boolean> MONITORING_STANDARDS_SET =
      Fact.yesOrNo("monitoring-standards-set");

  /** There is an operation manual for applications. */
  public static final Fact<Boolean> MANUALS_FOR_APPLICATIONS =
      Fact.yesOrNo("manuals-for-applications");

  /** There is an operation manual for platforms. */
  public static final Fact<Boolean> MANUALS_FOR_PLATFORMS = Fact.yesOrNo("manuals-for-platforms");

  /** There is an operation manual for servers. */
  public static final Fact<Boolean> MANUALS_FOR_SERVERS = Fact.yesOrNo("manuals-for-servers");

  /** There is an operation manual for storages. */
  public static final Fact<Boolean> MANUALS_FOR_STORAGES = Fact.yesOrNo("manuals-for-storages");

  /** There is an operation manual for the network. */
  public static final Fact<Boolean> MANUALS_FOR_NETWORK = Fact.yesOrNo("manuals-for-network");

  /** The manuals name what is operated and managed. */
  public static final Fact<Boolean> MANUALS_NAME_TARGETS = Fact.yesOrNo("manuals-name-targets");

  /** The manuals name who operates and manages. */
  public static final Fact<Boolean> MANUALS_NAME_ORGANISATION =
      Fact.yesOrNo("manuals-name-organisation");

  /** The manuals say how to start and stop. */
  public static final Fact<Boolean> MANUALS_ON_START_AND_STOP =
      Fact.yesOrNo("manuals-on-start-and-stop");

  /** The manuals say how to back up. */
  public static final Fact<Boolean> MANUALS_ON_BACKUP = Fact.yesOrNo("manuals-on-backup");

  /** The manuals say how to handle media. */
  public static final Fact<Boolean> MANUALS_ON_MEDIA = Fact.yesOrNo("manuals-on-media");

  /** The manuals say how to handle and report incidents. */
  public static final Fact<Boolean> MANUALS_ON_INCIDENTS = Fact.yesOrNo("manuals-on-incidents");

  /** The manuals say how to record and manage logs. */
  public static final Fact<Boolean> MANUALS_ON_LOGS = Fact.yesOrNo("manuals-on-logs");

  /** The manuals say how to monitor and evaluate performance. */
  public static final Fact<Boolean> MANUALS_ON_PERFORMANCE = Fact.yesOrNo("manuals-on-performance");

  /** The manuals say how misuse of audit tools is prevented. */
  public static final Fact<Boolean> MANUALS_ON_AUDIT_TOOLS = Fact.yesOrNo("manuals-on-audit-tools");

  /** The responsible manager reviews operation reports. */
  public static final Fact<Boolean> OPERATION_REPORTS_REVIEWED =
      Fact.yesOrNo("operation-reports-reviewed");

  private ReportFacts() {}
}
