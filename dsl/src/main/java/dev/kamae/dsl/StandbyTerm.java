package dev.kamae.dsl;

import java.util.List;

/** Which standby takes over for the components, such as {@code standby(HOT).of(servers())}. */
public final class StandbyTerm extends PlanTerm<StandbyTerm> implements UpkeepTerm {

  StandbyTerm(Saying saying, List<PlanTarget> targets) {
    super(saying, targets);
  }

  @Override
  StandbyTerm with(Saying more) {
    return new StandbyTerm(more, targets);
  }
}
