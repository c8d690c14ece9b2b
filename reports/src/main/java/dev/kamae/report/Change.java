package dev.kamae.report;

import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Point;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.assessment.exploring.Snapshot;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed since an earlier report.
 *
 * @param since as of when the earlier one was judged
 * @param difference what differs
 */
record Change(LocalDate since, Difference difference) {

  static Change between(EarlierReport earlier, Judged now) {
    Snapshot written = new Written(Snapshot.of(now.assessment(), now.pattern()));
    return new Change(earlier.date(), Difference.between(earlier, written));
  }

  /** Whether both sides have a declaration, and not the same. */
  static boolean isDeclaredOtherwise(ElementShift shift) {
    return shift.point().clause() instanceof Item
        && shift.before().isPresent()
        && shift.after().isPresent()
        && !shift.before().get().declared().equals(shift.after().get().declared());
  }

  /**
   * A snapshot as the JSON writes it down.
   *
   * @param of the snapshot
   */
  private record Written(Snapshot of) implements Snapshot {

    @Override
    public Pattern pattern() {
      return of.pattern();
    }

    @Override
    public List<Clause> clauses() {
      return of.clauses();
    }

    @Override
    public Verdict verdict(Clause clause) {
      return of.verdict(clause);
    }

    @Override
    public Map<Point, Side> sides(Clause clause) {
      return clause instanceof Item<?> item ? written(item) : of.sides(clause);
    }

    private Map<Point, Side> written(Item<?> item) {
      Map<Point, Side> written = new HashMap<>();
      of.sides(item).forEach((point, side) -> {
        ElementName element = point.element();
        written.put(
            new Point(
                item,
                new ElementName(JsonItem.kind(item, element.kind()), element.name()),
                point.scope(),
                point.claim()),
            side);
      });
      return written;
    }
  }
}
