package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clauses, exclusions and own targets as code. */
final class Constants {

  private static final Map<Clause, String> CLAUSES = clauses();

  private Constants() {}

  /** The constant of the clause. */
  static String of(Clause clause) {
    return CLAUSES.get(clause);
  }

  static String code(Exclusion exclusion) {
    String reason = JavaText.quoted(exclusion.reason());
    return ".excluding(" + of(exclusion.clause()) + ", " + reason + ")";
  }

  static String code(OwnTarget<?> target) {
    return ".targeting(" + of(target.item()) + ", " + value(target.value()) + ")";
  }

  /** The value of an item, as an own target or an accepted gap says it. */
  static String value(Object value) {
    if (value instanceof AuthenticationPolicy policy) {
      return Quantities.alternatives(policy).stream()
          .map(Spelled::code)
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Encryption encryption) {
      return Quantities.encryption(encryption).code();
    }
    if (value instanceof BackupCheck check) {
      return check instanceof BackupCheck.AtInterval interval
          ? "onceIn(" + Quantities.span(interval.interval()).code() + ")"
          : "atEveryBackup()";
    }
    SaidValues said = new SaidValues(List.of(value), Map.of());
    return Stream.of(
            said.spans().map(each -> Quantities.span(each).code()),
            said.numbers().map(String::valueOf),
            said.texts().map(each -> "percent(" + JavaText.quoted(each) + ")"),
            Vocabulary.namedConstants(Enum.class)
                .filter(each -> each.meaning() == value)
                .map(Spelled::code))
        .flatMap(each -> each)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Clause, String> clauses() {
    Map<Clause, String> clauses = new HashMap<>();
    Stream.of(Measure.class, Item.class, Practice.class)
        .flatMap(each -> Arrays.stream(each.getFields()))
        .forEach(each -> {
          if (value(each) instanceof Clause clause) {
            clauses.put(clause, each.getName());
          }
        });
    return clauses;
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }
}
