package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.rule.Verdict.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Posture;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Generated postures reach every verdict that can arise for every requirement and item. */
class ReachProperties {

  private static final Map<String, Set<Verdict>> SEEN = new TreeMap<>();

  @Property(tries = 3000)
  void postures(@ForAll("postures") Posture posture) {
    Judged judged = Judged.of(posture);
    for (Clause each : Clauses.ALL) {
      if (!(each instanceof Practice)) {
        SEEN.computeIfAbsent(each.id(), id -> EnumSet.noneOf(Verdict.class))
            .addAll(judged.six(each));
      }
    }
  }

  @AfterContainer
  static void every_verdict_is_reached() {
    Map<String, Set<Verdict>> expected = new TreeMap<>();
    for (Clause each : Clauses.ALL) {
      if (!(each instanceof Practice)) {
        expected.put(each.id(), canArise(each));
      }
    }
    assertEquals(expected, SEEN);
  }

  /** A dash gives no reference; everything else can be met, missed, unsaid or excluded. */
  private static Set<Verdict> canArise(Clause clause) {
    Set<Verdict> all = EnumSet.of(MET, GAP, UNDECLARED, NOT_APPLICABLE);
    if (clause instanceof Item<?> item
        && Pattern.ALL.stream().anyMatch(each -> item.reference().at(each).isEmpty())) {
      all.add(NO_REFERENCE);
    }
    return all;
  }

  @Provide
  Arbitrary<Posture> postures() {
    return Arbitraries.oneOf(
        Postures.postures(),
        Postures.posturesMeeting(Pattern.PATTERN_1, Judged.DATE),
        Postures.nearMisses(Pattern.PATTERN_1, Judged.DATE).map(NearMiss::posture));
  }
}
