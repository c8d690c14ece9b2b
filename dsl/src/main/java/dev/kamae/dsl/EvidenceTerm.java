package dev.kamae.dsl;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.facility.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A certificate or an audit report of an operator, and the clauses that it covers. */
public final class EvidenceTerm {

  private final String title;
  private final Day issued;
  private final Day lastDay;
  private final List<Clause> clauses;
  private final Saying saying;

  EvidenceTerm(String title, Day issued, Day lastDay, List<Clause> clauses, Saying saying) {
    this.title = title;
    this.issued = issued;
    this.lastDay = lastDay;
    this.clauses = clauses;
    this.saying = checked(issued, lastDay, saying);
  }

  private static Saying checked(Day issued, Day lastDay, Saying saying) {
    if (issued.date().isEmpty()) {
      return saying.plusFault("was issued on " + issued.wrong());
    }
    if (lastDay.date().isEmpty()) {
      return saying.plusFault("is valid until " + lastDay.wrong());
    }
    return lastDay.date().get().isBefore(issued.date().get())
        ? saying.plusFault(
            "is valid until %s, which is before its issue on %s".formatted(lastDay, issued))
        : saying;
  }

  Saying saying() {
    return saying;
  }

  /** The evidence; empty where its dates are at fault. */
  Optional<Evidence> evidence() {
    return issued.date().flatMap(first -> lastDay.date().map(last -> evidence(first, last)));
  }

  private Evidence evidence(LocalDate first, LocalDate last) {
    return Evidence.builder()
        .title(title)
        .issued(first)
        .lastDay(last)
        .addAllClauses(clauses)
        .source(saying.source())
        .build();
  }
}
