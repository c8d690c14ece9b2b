package dev.kamae.dsl;

import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_CONTENT_SET;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_MEANS;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_RECIPIENT_SET;
import static dev.kamae.posture.operation.ReportFacts.MANAGER_REPORT_TIMING_SET;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.operation.ReportMeans;
import java.util.List;
import java.util.function.Function;

/** What is reported to the responsible manager (Ⅲ.1.1.4). */
public final class ManagerReportTerm extends ProviderWideTerm<ManagerReportTerm>
    implements ReportTerm {

  ManagerReportTerm(Saying saying) {
    super(saying);
  }

  @Override
  ManagerReportTerm with(Saying more) {
    return new ManagerReportTerm(more);
  }

  /** The results of these sorts of monitoring are evaluated for the manager (Ⅲ.1.1.4). */
  public ManagerReportTerm evaluating(MonitoringRole first, MonitoringRole... more) {
    return sayAll(of(Monitoring::evaluatedForManager, given(first, more)));
  }

  /** The results of these sorts of monitoring are not evaluated for the manager. */
  public ManagerReportTerm notEvaluating(MonitoringRole first, MonitoringRole... more) {
    return denyAll(of(Monitoring::evaluatedForManager, given(first, more)));
  }

  /** The results of these sorts of monitoring are summed up and reported (Ⅲ.1.1.4). */
  public ManagerReportTerm summingUp(MonitoringRole first, MonitoringRole... more) {
    return sayAll(of(Monitoring::summedUpForManager, given(first, more)));
  }

  /** The results of these sorts of monitoring are not summed up and reported. */
  public ManagerReportTerm notSummingUp(MonitoringRole first, MonitoringRole... more) {
    return denyAll(of(Monitoring::summedUpForManager, given(first, more)));
  }

  /** The reports reach the manager by e-mail (Ⅲ.1.1.4 ⅱ). */
  public ManagerReportTerm byMail() {
    return say(MANAGER_REPORT_MEANS, Names.of(ReportMeans.MAIL));
  }

  /** The reports reach the manager on paper (Ⅲ.1.1.4 ⅱ). */
  public ManagerReportTerm onPaper() {
    return say(MANAGER_REPORT_MEANS, Names.of(ReportMeans.PAPER));
  }

  /** The reports reach the manager on an administrative web page (Ⅲ.1.1.4 ⅱ). */
  public ManagerReportTerm onWebPage() {
    return say(MANAGER_REPORT_MEANS, Names.of(ReportMeans.WEB_PAGE));
  }

  /** The reports reach the manager neither by e-mail, nor on paper, nor on a web page. */
  public ManagerReportTerm byNoneOfThese() {
    return deny(MANAGER_REPORT_MEANS);
  }

  private static List<Fact<Boolean>> of(
      Function<Monitoring, Fact<Boolean>> fact, List<MonitoringRole> roles) {
    return roles.stream().map(Roles::monitoring).map(fact).toList();
  }

  /** The content of the reports is set (Ⅲ.1.1.4 ⅰ). */
  public ManagerReportTerm withContentSet() {
    return say(MANAGER_REPORT_CONTENT_SET);
  }

  /** The content of the reports is not set. */
  public ManagerReportTerm withoutContentSet() {
    return deny(MANAGER_REPORT_CONTENT_SET);
  }

  /** The timing of the reports is set (Ⅲ.1.1.4 ⅰ). */
  public ManagerReportTerm withTimingSet() {
    return say(MANAGER_REPORT_TIMING_SET);
  }

  /** The timing of the reports is not set. */
  public ManagerReportTerm withoutTimingSet() {
    return deny(MANAGER_REPORT_TIMING_SET);
  }

  /** The recipient of the reports is set (Ⅲ.1.1.4 ⅰ). */
  public ManagerReportTerm withRecipientSet() {
    return say(MANAGER_REPORT_RECIPIENT_SET);
  }

  /** The recipient of the reports is not set. */
  public ManagerReportTerm withoutRecipientSet() {
    return deny(MANAGER_REPORT_RECIPIENT_SET);
  }
}
