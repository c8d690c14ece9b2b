package dev.kamae.assessment;

import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.fact.Element;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What every verdict on one posture at one date is reached in; also what puts it into words, later. */
final class Context {

  private final Surroundings around;
  private final LocalDate date;
  private final Map<Clause, Map<String, Optional<Evidence>>> evidence = new ConcurrentHashMap<>();

  Context(Surroundings around, LocalDate date) {
    this.around = around;
    this.date = date;
  }

  Surroundings around() {
    return around;
  }

  /** The verdicts on the element, those by an operator's evidence included. */
  int judge(Check check, Element element) {
    return orInherited(check, element, own(check, element));
  }

  /** The verdicts on the element by what the posture itself says. */
  int own(Check check, Element element) {
    try {
      return check.judge(element, around);
    } catch (RuntimeException e) {
      throw new RuleFailure(check.clause(), element, e);
    }
  }

  /** These verdicts, or that by an operator's evidence where nothing is said. */
  int orInherited(Check check, Element element, int code) {
    if (!Code.has(code, Code.UNDECLARED) || element.operator().isEmpty()) {
      return code;
    }
    Optional<Evidence> covering = evidenceFor(check.clause(), element);
    if (covering.isEmpty()) {
      return code;
    }
    return covering.get().isValidOn(date) ? Code.INHERITED : code | Code.OUT_OF_DATE;
  }

  /** What the operator that hosts the element gives as evidence for the clause. */
  Optional<Evidence> evidenceFor(Clause clause, Element element) {
    return element.operator().flatMap(operator -> evidenceFor(clause, operator));
  }

  private Optional<Evidence> evidenceFor(Clause clause, String name) {
    Optional<Operator> operator = around.posture().operator(name);
    if (operator.isEmpty() || operator.get().evidence().isEmpty()) {
      return Optional.empty();
    }
    return evidence
        .computeIfAbsent(clause, each -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, each -> operator.get().evidenceFor(clause, date));
  }
}
