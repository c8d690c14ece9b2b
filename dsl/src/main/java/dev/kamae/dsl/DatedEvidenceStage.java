package dev.kamae.dsl;

import dev.kamae.guideline.Clause;
import java.util.List;

/** Evidence that does not say yet what it covers. */
public final class DatedEvidenceStage {

  private final String title;
  private final Day issued;
  private final Day lastDay;
  private final Saying saying;

  DatedEvidenceStage(String title, Day issued, Day lastDay, Saying saying) {
    this.title = title;
    this.issued = issued;
    this.lastDay = lastDay;
    this.saying = saying;
  }

  /** The measures, items and practices that it covers; a measure covers all below it. */
  public EvidenceTerm covering(Clause first, Clause... more) {
    List<Clause> clauses = List.of(Varargs.joined(saying, first, more));
    return new EvidenceTerm(title, issued, lastDay, clauses, saying);
  }
}
