package dev.kamae.report;

import dev.kamae.assessment.exploring.Point;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.assessment.exploring.Snapshot;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a JSON report said that was written earlier of the same provider at the same pattern.
 *
 * @param date as of when its posture was judged
 * @param pattern the pattern
 * @param verdicts what every clause came to, in the guideline's order
 * @param found the same on every element
 */
record EarlierReport(
    LocalDate date,
    Pattern pattern,
    Map<Clause, Verdict> verdicts,
    Map<Clause, Map<Point, Side>> found)
    implements Snapshot {

  /**
   * Reads the report, and refuses one that the new one cannot be held against.
   *
   * @throws ReportNotRead naming the place of the first thing in it that is not as it should be
   */
  static EarlierReport read(Path file, Judged now) {
    return read(JsonText.of(file), now);
  }

  static EarlierReport read(JsonText text, Judged now) {
    return new EarlierReader(new JsonInput(text), now).read();
  }

  @Override
  public List<Clause> clauses() {
    return List.copyOf(verdicts.keySet());
  }

  @Override
  public Verdict verdict(Clause clause) {
    return verdicts.get(clause);
  }

  @Override
  public Map<Point, Side> sides(Clause clause) {
    return found.get(clause);
  }
}
