package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import dev.kamae.guideline.Priority;
import java.util.Locale;

/**
 * What a clause is called on a page, and where it stands there.
 *
 * @param id the id of its element, which stays the same for ever
 * @param number as the guideline prints it
 * @param title its title, or what it advises
 * @param sort requirement, evaluation item or practice
 * @param priority the class of its measure
 * @param basic whether that is the basic one
 * @param starred whether its values are starred
 */
record ClauseName(
    String id,
    String number,
    String title,
    String sort,
    String priority,
    boolean basic,
    boolean starred) {

  static ClauseName of(Clause clause, PageWords words) {
    Priority priority = clause.measure().priority();
    return new ClauseName(
        idOf(clause),
        clause.number(),
        words.wording().title(clause),
        words.text("sort." + sort(clause)),
        words.text("priority." + priority),
        priority == Priority.BASIC,
        isStarred(clause));
  }

  static boolean isStarred(Clause clause) {
    return Level.STARRED.includes(clause);
  }

  /** Such as {@code iii-1-1-1-b}. */
  static String idOf(Clause clause) {
    return idOf(clause.id());
  }

  /** The id of a clause or a chapter. */
  static String idOf(String number) {
    return number.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  /** Whether it is a requirement, an item or a practice. */
  static String sort(Clause clause) {
    return clause instanceof Item<?>
        ? "item"
        : clause instanceof Practice ? "practice" : "requirement";
  }
}
