package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** What a gate says when it is not passed. */
final class GateMessage {

  private GateMessage() {}

  static String of(
      Assessment assessment, Pattern pattern, String asked, long clauses, List<Shortfall> open) {
    long all = clauses(open.stream());
    long gaps = clauses(open.stream().filter(each -> each.verdict() == Verdict.GAP));
    String head =
        "%s does not meet pattern %d (%s) as of %s.\nOpen: %d of %d (gaps: %d, undeclared: %d). Most serious first:"
            .formatted(
                InWords.shown(assessment.posture().provider().name()),
                pattern.number(),
                asked,
                assessment.date(),
                all,
                clauses,
                gaps,
                all - gaps);
    return Listing.of(head, Row.of(open, Shortfall::text), Row::textWithClause);
  }

  private static long clauses(Stream<Shortfall> open) {
    return open.map(Shortfall::clause).distinct().count();
  }
}
