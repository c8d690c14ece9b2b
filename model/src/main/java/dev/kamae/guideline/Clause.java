package dev.kamae.guideline;

import java.util.Objects;

/** Something that the guideline numbers: a measure, one of its evaluation items, one of its practices. */
public sealed interface Clause permits Measure, Item, Practice {

  /** The number for machines, such as {@code III.1.1.1.a}. */
  String id();

  /** The measure that this clause is, or belongs to. */
  Measure measure();

  /** Where this clause stands among all clauses, in the guideline's order; the first is 0. */
  int position();

  /** The number as the guideline prints it for people, such as {@code Ⅲ.1.1.1 a}. */
  default String number() {
    String measure = measure().id().replace("III", "Ⅲ").replace("II", "Ⅱ");
    return id().equals(measure().id()) ? measure : measure + " " + letter();
  }

  /** The letter or roman numeral within the measure, empty for the measure itself. */
  default String letter() {
    return id().equals(measure().id())
        ? ""
        : roman(id().substring(measure().id().length() + 1));
  }

  private static String roman(String letter) {
    return switch (letter) {
      case "i" -> "ⅰ";
      case "ii" -> "ⅱ";
      case "iii" -> "ⅲ";
      case "iv" -> "ⅳ";
      default -> letter;
    };
  }

  /** Whether excluding or proving the other clause takes this one along. */
  default boolean isWithin(Clause other) {
    Objects.requireNonNull(other, "other");
    return equals(other) || measure().equals(other);
  }
}
