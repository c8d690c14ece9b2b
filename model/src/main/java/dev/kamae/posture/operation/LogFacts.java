package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Span;

/** What is said of logs and vulnerability diagnoses (Ⅲ.2.1.3, Ⅲ.2.1.4). */
public final class LogFacts {

  /** The log is recorded. */
  public static final Fact<Boolean> LOG_RECORDED = Fact.yesOrNo("log-recorded");

  /** The retention of the log is stated. */
  public static final Fact<Span> LOG_KEPT_FOR = Fact.of("log-kept-for");

  /** It is said what the log records. */
  public static final Fact<Names> LOG_CONTENT = Fact.of("log-content");

  /** It is said how the log is kept. */
  public static final Fact<Names> LOG_STORAGE = Fact.of("log-storage");

  /** It is said how the log is checked. */
  public static final Fact<Names> LOG_CHECK = Fact.of("log-check");

  /** The log is kept on a log server. */
  public static final Fact<Names> LOG_SERVER = Fact.of("log-server");

  /** The interval of the diagnosis is set. */
  public static final Fact<Span> DIAGNOSIS_EVERY = Fact.of("diagnosis-every");

  /** What a diagnosis finds is acted on. */
  public static final Fact<Boolean> DIAGNOSIS_ACTED_ON = Fact.yesOrNo("diagnosis-acted-on");

  /** The targets of diagnoses are planned. */
  public static final Fact<Boolean> DIAGNOSIS_TARGETS_PLANNED =
      Fact.yesOrNo("diagnosis-targets-planned");

  /** The methods of diagnoses are planned. */
  public static final Fact<Boolean> DIAGNOSIS_METHODS_PLANNED =
      Fact.yesOrNo("diagnosis-methods-planned");

  /** The times of diagnoses are planned. */
  public static final Fact<Boolean> DIAGNOSIS_TIMES_PLANNED =
      Fact.yesOrNo("diagnosis-times-planned");

  /** Measures taken after a diagnosis are recorded. */
  public static final Fact<Boolean> DIAGNOSIS_MEASURES_RECORDED =
      Fact.yesOrNo("diagnosis-measures-recorded");

  /** Applications are diagnosed from development on. */
  public static final Fact<Boolean> APPLICATIONS_DIAGNOSED_FROM_DEVELOPMENT =
      Fact.yesOrNo("applications-diagnosed-from-development");

  private LogFacts() {}
}
