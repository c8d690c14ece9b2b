package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import java.util.List;
import java.util.Objects;

/**
 * The gap report for a spreadsheet: a row for every element in scope of an evaluation item, one for every element of
 * which a requirement or a practice has open sentences, all of them in one cell unless more than these differ, and one
 * for every other clause. The names of the columns stay the same.
 */
public final class CsvReport {

  private static final List<String> COLUMNS = List.of(
      "clause",
      "number",
      "sort",
      "title_en",
      "title_ja",
      "priority",
      "starred",
      "severity",
      "clause_verdict",
      "why_not_applicable",
      "element_kind",
      "element",
      "verdict",
      "finding_en",
      "finding_ja",
      "declared",
      "asked",
      "distance",
      "evidence",
      "accepted",
      "file",
      "line");

  private CsvReport() {}

  /** Writes the report without keeping it. */
  static void write(Judged judged, Appendable out) {
    CsvWriter csv = CsvWriter.to(out);
    COLUMNS.forEach(csv::text);
    csv.end();
    CsvClause clause = new CsvClause(csv, judged);
    judged.verdicts().keySet().forEach(clause::write);
  }

  /** The report at the pattern, as one text. */
  public static String of(Assessment assessment, Pattern pattern, SourceRoots sources) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(sources, "sources");
    StringBuilder csv = new StringBuilder();
    write(Judged.of(assessment, pattern, sources), csv);
    return csv.toString();
  }
}
