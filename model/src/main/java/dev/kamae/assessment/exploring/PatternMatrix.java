package dev.kamae.assessment.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One posture against all six patterns: what every item comes to at each, and which patterns are met.
 *
 * <pre>{@code
 * PatternMatrix matrix = PatternMatrix.of(AspSaasGuideline.assess(new BetaCrm().posture(), date));
 * matrix.of(Item.LIVENESS_INTERVAL).at(PATTERN_1).verdict();
 * matrix.met(Level.STARRED); // the patterns at which no starred value is missed
 * }</pre>
 *
 * @param rows the 26 items, in the guideline's order
 * @param met by level, the patterns at which nothing of the level is open; at BASIC, RECOMMENDED and ALL the requirements
 *     count too
 */
public record PatternMatrix(List<ItemRow<?>> rows, Map<Level, List<Pattern>> met) {

  /** Refuses null. */
  public PatternMatrix {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(met, "met");
  }

  /** What the assessment found at all six patterns. */
  public static PatternMatrix of(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return new PatternMatrix(
        assessment.measures().stream()
            .flatMap(each -> each.items().stream())
            .<ItemRow<?>>map(ItemRow::of)
            .toList(),
        met(assessment));
  }

  private static Map<Level, List<Pattern>> met(Assessment assessment) {
    Map<Level, List<Pattern>> met = new EnumMap<>(Level.class);
    Arrays.stream(Level.values()).forEach(level -> met.put(level, met(assessment, level)));
    return Collections.unmodifiableMap(met);
  }

  private static List<Pattern> met(Assessment assessment, Level level) {
    return Pattern.ALL.stream()
        .filter(each -> assessment.totals(each).open(level).findAny().isEmpty())
        .toList();
  }

  /** The row of the item. */
  @SuppressWarnings("unchecked")
  public <V> ItemRow<V> of(Item<V> item) {
    Objects.requireNonNull(item, "item");
    return rows.stream()
        .filter(each -> each.item() == item)
        .map(each -> (ItemRow<V>) each)
        .findFirst()
        .orElseThrow();
  }

  /** The patterns at which nothing of the level is open, in the guideline's order. */
  public List<Pattern> met(Level level) {
    Objects.requireNonNull(level, "level");
    return met.get(level);
  }
}
