package dev.kamae.dsl.laws;

import java.util.List;
import java.util.stream.Stream;

/** The laws that hold for the verdicts on every posture. */
public final class Laws {

  /** All of them; the page of this package lists them by name. */
  public static final List<Law> ALL = Stream.of(
          VerdictLaws.ALL,
          StrictnessLaws.ALL,
          LocalityLaws.ALL,
          ChangeLaws.ALL,
          PlanLaws.ALL,
          DifferenceLaws.ALL,
          WaiverLaws.ALL,
          LimitLaws.ALL)
      .flatMap(List::stream)
      .toList();

  private Laws() {}
}
