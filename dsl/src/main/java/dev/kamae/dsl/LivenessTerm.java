package dev.kamae.dsl;

import dev.kamae.posture.operation.Monitoring;
import java.util.List;

/** A plan of liveness monitoring: does it answer (Ⅲ.1.1.1). */
public final class LivenessTerm extends WatchTerm<LivenessTerm> implements MonitoringTerm {

  LivenessTerm(Saying saying, List<PlanTarget> targets) {
    super(Monitoring.LIVENESS, saying, targets);
  }

  @Override
  LivenessTerm with(Saying more) {
    return new LivenessTerm(more, targets);
  }
}
