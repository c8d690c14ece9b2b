package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.Optional;

/** One sentence or one item, ready to be held against element after element. */
interface Check {

  /** The clause that it belongs to. */
  Clause clause();

  /** The elements that it speaks of. */
  Scope scope();

  /** The facts of the element that its verdict hangs on, as those of its condition; null where on more of it. */
  List<Fact<?>> hangsOn();

  /** What it rests on: where that is met by all of its elements, so is this by every element; null where nothing. */
  default Check restsOn() {
    return null;
  }

  /** The same, with the own target that the posture sets for it, if it does. */
  default Check aimingAtTargetsOf(Posture posture) {
    return this;
  }

  /** The verdicts on the element. */
  int judge(Element element, Surroundings around);

  /** What is asked of the provider where there is no such element. */
  Optional<Condition> whenNone();

  /** The verdict where there is no such element. */
  default int judgeNone(Surroundings around) {
    return whenNone().isEmpty()
        ? Code.UNDECLARED
        : Code.of(whenNone().get().judge(around.posture().provider(), around));
  }
}
