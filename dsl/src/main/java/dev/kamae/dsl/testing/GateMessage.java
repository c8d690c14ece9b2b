package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import java.util.List;

/** What a gate says when it is not passed. */
final class GateMessage {

  private GateMessage() {}

  static String of(
      Assessment assessment, Pattern pattern, String asked, long clauses, List<Shortfall> open) {
    String head =
        "%s does not meet pattern %d (%s) as of %s.\nOpen: %d of %d (gaps: %d, undeclared: %d). Most serious first:"
            .formatted(
                InWords.shown(assessment.posture().provider().name()),
                pattern.number(),
                asked,
                assessment.date(),
                open.stream().map(Shortfall::clause).distinct().count(),
                clauses,
                count(assessment, pattern, open, Verdict.GAP),
                count(assessment, pattern, open, Verdict.UNDECLARED));
    return Listing.of(head, Row.of(open, Shortfall::text), Row::textWithClause);
  }

  private static long count(
      Assessment assessment, Pattern pattern, List<Shortfall> open, Verdict verdict) {
    return open.stream()
        .map(Shortfall::clause)
        .distinct()
        .filter(each -> assessment.verdict(each, pattern) == verdict)
        .count();
  }
}
