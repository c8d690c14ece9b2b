package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import java.util.Objects;

/**
 * The gap report in GitHub's Markdown: the verdict, the counts, the starred values that are not reached, and the rest
 * folded. No text of the posture is markup, mentions a person or names an issue.
 */
public final class MarkdownReport {

  /** The lines that a report for a pull request does not go beyond. */
  public static final int LINES = 60;

  private static final int GAPS = 12;
  private static final int UNDECLARED = 4;
  private static final int WORSE = 8;
  private static final int GAPS_BESIDE_A_CHANGE = 2;

  private MarkdownReport() {}

  /** The report for a pull request, at most {@value #LINES} lines long. */
  public static String of(
      Assessment assessment, Pattern pattern, SourceRoots sources, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(language, "language");
    return of(Judged.of(assessment, pattern, sources), language);
  }

  static String of(Judged judged, Language language) {
    MarkdownPage page = page(judged, language);
    boolean changed = judged.change().isPresent();
    page.head();
    page.change(WORSE);
    page.starred();
    page.gaps(changed ? GAPS_BESIDE_A_CHANGE : GAPS);
    page.undeclared(changed ? 0 : UNDECLARED);
    return page.text();
  }

  /** The report for the summary of a build step, which also lists everything that is open and counts every clause. */
  public static String summary(
      Assessment assessment, Pattern pattern, SourceRoots sources, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(language, "language");
    return summary(Judged.of(assessment, pattern, sources), language);
  }

  static String summary(Judged judged, Language language) {
    MarkdownPage page = page(judged, language);
    page.head();
    page.change(judged.verdicts().size());
    page.starred();
    page.totals();
    page.gaps(judged.verdicts().size());
    page.undeclared(judged.verdicts().size());
    page.elsewhere();
    return page.text();
  }

  private static MarkdownPage page(Judged judged, Language language) {
    return new MarkdownPage(judged, FormatWords.in(language).naming(judged.sources()));
  }
}
