package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.exploring.ItemRow;
import dev.kamae.assessment.exploring.PatternMatrix;
import dev.kamae.guideline.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every evaluation item at all six patterns: what the same declaration comes to at each.
 *
 * @param heads the patterns
 * @param rows the items
 * @param met by level, the patterns at which nothing is open
 */
record Matrix(List<Head> heads, List<Row> rows, List<Met> met) {

  /**
   * A pattern.
   *
   * @param word what it is called
   * @param demands what it demands
   * @param chosen whether the report is on it
   */
  record Head(String word, String demands, boolean chosen) {}

  /**
   * An item.
   *
   * @param id the id of its row
   * @param name the item
   * @param target the provider's own target with what came of it
   * @param cells what it comes to at each pattern
   */
  record Row(String id, ClauseName name, Optional<String> target, List<Cell> cells) {}

  /**
   * An item at a pattern.
   *
   * @param mark what it comes to
   * @param value the reference value, or a dash
   * @param chosen whether the report is on the pattern
   */
  record Cell(Mark mark, String value, boolean chosen) {}

  /**
   * A level.
   *
   * @param level what it is called
   * @param patterns the patterns at which nothing of it is open
   */
  record Met(String level, String patterns) {}

  static Matrix of(Judged judged, PageWords words) {
    PatternMatrix matrix = PatternMatrix.of(judged.assessment());
    return new Matrix(
        Pattern.ALL.stream().map(each -> head(each, judged, words)).toList(),
        matrix.rows().stream().<Row>map(each -> row(each, judged, words)).toList(),
        Arrays.stream(Level.values()).map(each -> met(each, matrix, words)).toList());
  }

  private static Head head(Pattern pattern, Judged judged, PageWords words) {
    return new Head(
        words.text("pattern", pattern.number()),
        words.text(
            "matrix.demands",
            words.text("demand." + pattern.confidentiality()),
            words.text("demand." + pattern.availability())),
        pattern == judged.pattern());
  }

  private static <V> Row row(ItemRow<V> row, Judged judged, PageWords words) {
    return new Row(
        idOf(ClauseName.idOf(row.item())),
        ClauseName.of(row.item(), words),
        row.ownTarget()
            .map(each -> words.text(
                "matrix.target",
                words.wording().asked(row.item().comparison(), each),
                words.wording().verdict(row.targetVerdict().orElseThrow()))),
        row.cells().stream().map(each -> cell(each, row, judged, words)).toList());
  }

  private static <V> Cell cell(
      ItemRow.Cell<V> cell, ItemRow<V> row, Judged judged, PageWords words) {
    String star = row.item().isStarred() ? " *" : "";
    return new Cell(
        Mark.of(cell.verdict(), words),
        cell.reference()
            .map(each -> words.wording().asked(row.item().comparison(), each) + star)
            .orElse("-"),
        cell.pattern() == judged.pattern());
  }

  private static Met met(Level level, PatternMatrix matrix, PageWords words) {
    String patterns = matrix.met(level).stream()
        .map(each -> String.valueOf(each.number()))
        .collect(Collectors.joining(words.text("list.and")));
    return new Met(
        words.text("level." + level), patterns.isEmpty() ? words.text("matrix.none") : patterns);
  }

  /** The id of the row of the item of this id. */
  static String idOf(String item) {
    return "matrix-" + item;
  }
}
