package dev.kamae.dsl;

import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_BY_MONTH;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_EVERY;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_PERIODIC;

import dev.kamae.posture.fact.Fact;
import java.util.List;

/** The periodic report to users (Ⅲ.1.1.7). */
public final class UserReportTerm extends ProviderWideTerm<UserReportTerm> implements ReportTerm {

  UserReportTerm(Saying saying) {
    super(saying);
  }

  @Override
  UserReportTerm with(Saying more) {
    return new UserReportTerm(more);
  }

  /** Users get the report once in so long a time; an interval of zero is refused (Ⅲ.1.1.7 a). */
  public UserReportTerm every(SpanTerm span) {
    return say(USER_REPORT_PERIODIC).span(USER_REPORT_EVERY, given(span), SpanUse.INTERVAL);
  }

  /** Users get no periodic report. */
  public UserReportTerm neverPeriodically() {
    return deny(USER_REPORT_PERIODIC).deny(USER_REPORT_EVERY);
  }

  /** The report has these results (Ⅲ.1.1.7 ⅰ). */
  public UserReportTerm with(ReportRole first, ReportRole... more) {
    return sayAll(results(given(first, more)));
  }

  /** The report does not have these results. */
  public UserReportTerm without(ReportRole first, ReportRole... more) {
    return denyAll(results(given(first, more)));
  }

  private static List<Fact<Boolean>> results(List<ReportRole> roles) {
    return roles.stream().map(Roles::reported).toList();
  }

  /** Users get a periodic report, at whatever interval (Ⅲ.1.1.7). */
  public UserReportTerm periodically() {
    return say(USER_REPORT_PERIODIC);
  }

  /** The report totals by the month (Ⅲ.1.1.7 ⅱ). */
  public UserReportTerm byTheMonth() {
    return say(USER_REPORT_BY_MONTH);
  }

  /** The report does not total by the month. */
  public UserReportTerm notByTheMonth() {
    return deny(USER_REPORT_BY_MONTH);
  }
}
