package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.remedy.Opening;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Posture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the plan of every posture. */
class PlanLawProperties {

  private static final List<Verdict> BEST_FIRST =
      List.of(Verdict.MET, Verdict.UNDECLARED, Verdict.GAP);

  @Property
  void after_the_plan_exactly_its_to_dos_and_questions_are_open(
      @ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Posture posture = sketch.posture();
    Plan plan = Plan.of(Judged.of(posture).assessment(), pattern);

    Set<Opening> left = Stream.concat(plan.toDos().stream(), plan.questions().stream())
        .map(Remedy::closes)
        .flatMap(List::stream)
        .collect(Collectors.toSet());

    assertEquals(left, open(plan.appliedTo(posture), pattern));
  }

  @Property
  void a_plan_is_empty_exactly_when_no_requirement_and_no_item_is_open(
      @ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Assessment assessment = Judged.of(sketch.posture()).assessment();
    boolean open = Clauses.ALL.stream()
        .filter(each -> !(each instanceof Practice))
        .anyMatch(each -> assessment.verdict(each, pattern).isOpen());
    assertEquals(!open, Plan.of(assessment, pattern).isEmpty());
  }

  @Property
  void applying_a_plan_twice_is_applying_it_once(
      @ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Posture posture = sketch.posture();
    Plan plan = Plan.of(Judged.of(posture).assessment(), pattern);
    Posture once = plan.appliedTo(posture);
    assertEquals(once, plan.appliedTo(once));
  }

  @Property
  void a_plan_makes_no_verdict_worse(@ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Posture posture = sketch.posture();
    Assessment before = Judged.of(posture).assessment();
    Assessment after = before.of(Plan.of(before, pattern).appliedTo(posture));
    for (Clause clause : Clauses.ALL) {
      int was = BEST_FIRST.indexOf(before.verdict(clause, pattern));
      int is = BEST_FIRST.indexOf(after.verdict(clause, pattern));
      assertTrue(was < 0 || is <= was, () -> clause.id() + " was " + was + ", is " + is);
    }
  }

  @Property(tries = 300)
  void every_step_is_needed_for_all_that_it_closes(
      @ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Posture posture = sketch.posture();
    Plan plan = Plan.of(Judged.of(posture).assessment(), pattern);
    for (Remedy.Step each : plan.steps()) {
      Set<Opening> closed = new HashSet<>(each.closes());
      closed.removeAll(open(plan.appliedWithout(each, posture), pattern));
      assertEquals(Set.of(), closed, () -> each.changes().toString());
    }
  }

  private static Set<Opening> open(Posture posture, Pattern pattern) {
    return Opening.all(Judged.of(posture).assessment(), pattern).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }
}
