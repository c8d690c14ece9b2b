package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What reports in several languages and formats tell, and what takes a while to find out: found out once. */
final class Shared {

  private final Assessment assessment;
  private final Pattern pattern;
  private final Once<Plan> plan;
  private final Once<Long> openAfterPlan;
  private final Once<Openings> openings;
  private final Once<Answers> answers;
  private final FirstFound first;
  private final Map<Remedy.Step, List<String>> code = new IdentityHashMap<>();
  private final Map<Clause, Shown<String>> waivers = new HashMap<>();

  Shared(Assessment assessment, Totals totals, Pattern pattern) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.plan = new Once<>(() -> Plan.of(assessment, pattern));
    this.openAfterPlan = new Once<>(() -> assessment
        .of(plan().appliedTo(assessment.posture()))
        .totals(pattern)
        .open(Level.ALL)
        .count());
    this.openings = new Once<>(() -> Openings.of(assessment, totals, pattern));
    this.answers = new Once<>(() -> Answers.of(assessment, totals));
    this.first = new FirstFound(pattern);
  }

  /** What closes all that is open. */
  Plan plan() {
    return plan.get();
  }

  /** What the description would say to take the step. */
  synchronized List<String> code(Remedy.Step step) {
    return code.computeIfAbsent(step, each -> Closing.saying(each, assessment.posture()));
  }

  /** How many requirements and items stay open when all steps of the plan are taken. */
  long openAfterPlan() {
    return openAfterPlan.get();
  }

  /** What is open of each element. */
  Openings openings() {
    return openings.get();
  }

  /** The clauses that each element answers. */
  Answers answers() {
    return answers.get();
  }

  /** The lines that would accept the gaps of the clause. */
  synchronized Shown<String> waivers(Clause clause) {
    return waivers.computeIfAbsent(clause, each -> CardWaivers.of(each, assessment, pattern));
  }

  /** What lists show of each clause. */
  FirstFound first() {
    return first;
  }
}
