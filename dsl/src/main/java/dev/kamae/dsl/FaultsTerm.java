package dev.kamae.dsl;

import dev.kamae.posture.operation.Monitoring;
import java.util.List;

/** A plan of fault monitoring: does it work (Ⅲ.1.1.2). */
public final class FaultsTerm extends WatchTerm<FaultsTerm> implements MonitoringTerm {

  FaultsTerm(Saying saying, List<PlanTarget> targets) {
    super(Monitoring.FAULT, saying, targets);
  }

  @Override
  FaultsTerm with(Saying more) {
    return new FaultsTerm(more, targets);
  }
}
