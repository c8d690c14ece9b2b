package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A checksum of what was judged: the clauses with their classes, stars and reference values. */
final class CatalogueSum {

  private CatalogueSum() {}

  /** SHA-256 in hexadecimal, the same as long as no clause changes. */
  static String of(List<Clause> clauses) {
    String catalogue =
        clauses.stream().map(CatalogueSum::line).collect(Collectors.joining("\n", "", "\n"));
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(catalogue.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Clause clause) {
    String line = clause.id() + "\t" + clause.measure().priority();
    return clause instanceof Item<?> item ? line + "\t" + values(item) : line;
  }

  private static <V> String values(Item<V> item) {
    return (item.isStarred() ? "*" : "")
        + item.comparison().kind()
        + Pattern.ALL.stream()
            .map(each ->
                item.reference().at(each).map(item.comparison()::notation).orElse("-"))
            .collect(Collectors.joining("\t", "\t", ""));
  }
}
