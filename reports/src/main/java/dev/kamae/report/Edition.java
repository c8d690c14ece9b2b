package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which guideline a report is held against: its date, and the SHA-256 of the catalogue of its clauses, so that two
 * reports can be seen to be held against the same.
 */
final class Edition {

  /** The day the guideline was published. */
  static final String DATE = "2008-01-30";

  /** Of every clause its number, its class or star, and its six values, in the guideline's order. */
  static final String SHA_256 = hash(clauses().map(Edition::line).collect(Collectors.joining()));

  private Edition() {}

  private static Stream<Clause> clauses() {
    return Stream.of(List.of(Measure.values()), Item.ALL, List.of(Practice.values()))
        .<Clause>flatMap(List::stream)
        .sorted(Comparator.comparing(Clause::position));
  }

  private static String line(Clause clause) {
    String kind = clause instanceof Item<?> item
        ? item.comparison().kind() + (item.isStarred() ? "* " : " ") + values(item)
        : clause.measure().priority().name();
    return clause.id() + " " + kind + "\n";
  }

  private static <V> String values(Item<V> item) {
    return Pattern.ALL.stream()
        .map(each -> item.reference().at(each).map(item.comparison()::notation).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static String hash(String catalogue) {
    MessageDigest digest = Fingerprint.digest("SHA-256");
    return HexFormat.of().formatHex(digest.digest(catalogue.getBytes(StandardCharsets.UTF_8)));
  }
}
