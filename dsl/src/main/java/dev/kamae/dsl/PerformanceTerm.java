package dev.kamae.dsl;

import static dev.kamae.posture.operation.Monitoring.PERFORMANCE;

import java.util.List;

/** A plan of performance monitoring: how fast does it respond (Ⅲ.1.1.3). */
public final class PerformanceTerm extends WatchTerm<PerformanceTerm> implements MonitoringTerm {

  PerformanceTerm(Saying saying, List<PlanTarget> targets) {
    super(PERFORMANCE, saying, targets);
  }

  @Override
  PerformanceTerm with(Saying more) {
    return new PerformanceTerm(more, targets);
  }

  /** The response time is monitored at fixed intervals, however long (Ⅲ.1.1.3). */
  public PerformanceTerm atFixedIntervals() {
    return say(PERFORMANCE.watched()).say(PERFORMANCE.atFixedIntervals());
  }

  /** The response time is not monitored at fixed intervals. */
  public PerformanceTerm notAtFixedIntervals() {
    return deny(PERFORMANCE.atFixedIntervals());
  }

  /** Results are told to users as agreed (Ⅲ.1.1.3). */
  public PerformanceTerm tellingUsersAsAgreed() {
    return say(PERFORMANCE.resultsToldAsAgreed());
  }

  /** Results are not told to users as agreed. */
  public PerformanceTerm notTellingUsersAsAgreed() {
    return deny(PERFORMANCE.resultsToldAsAgreed());
  }

  /** The prompt notice is given as agreed with the users (Ⅲ.1.1.3 ⅱ). */
  public PerformanceTerm promptlyAsAgreed() {
    return say(PERFORMANCE.toldAsAgreed());
  }

  /** The prompt notice is not given as agreed with the users. */
  public PerformanceTerm notPromptlyAsAgreed() {
    return deny(PERFORMANCE.toldAsAgreed());
  }

  /** The responsible manager reviews the results (Ⅲ.1.1.3 ⅲ). */
  public PerformanceTerm reviewedByTheManager() {
    return say(PERFORMANCE.reviewedByManager());
  }

  /** The responsible manager does not review the results. */
  public PerformanceTerm notReviewedByTheManager() {
    return deny(PERFORMANCE.reviewedByManager());
  }
}
