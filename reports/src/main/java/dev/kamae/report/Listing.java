package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Elements in a table: what a picture draws, in words, and what is open of each.
 *
 * @param id the id of its element
 * @param caption what is listed
 * @param heads the headings of the columns, but for the last one, of what is open
 * @param lines the elements
 * @param more how many elements are left out, if some are
 */
record Listing(
    String id, String caption, List<String> heads, List<Line> lines, Optional<String> more) {

  /**
   * An element.
   *
   * @param id the id of its line
   * @param name what it is called
   * @param cells what else the columns hold
   * @param gaps the clauses that it misses
   * @param undeclared how many clauses it leaves open otherwise, if any
   */
  record Line(
      String id,
      String name,
      List<String> cells,
      List<ClauseLink> gaps,
      Optional<String> undeclared) {}

  /**
   * A clause among the gaps.
   *
   * @param id the id of its card
   * @param number as the guideline prints it
   */
  record ClauseLink(String id, String number) {}

  /** Adds lines as long as there is place. */
  static final class Gathering {

    private final Openings openings;
    private final PageWords words;
    private final List<Line> lines = new ArrayList<>();
    private int left;

    Gathering(Openings openings, PageWords words) {
      this.openings = openings;
      this.words = words;
    }

    /** Whether there is no place for one more, which is counted then. */
    boolean isFull() {
      if (lines.size() == Shown.LIMIT) {
        left++;
        return true;
      }
      return false;
    }

    void add(ElementKind kind, String name, String id, List<String> cells) {
      int undeclared = openings.count(kind, name, Verdict.UNDECLARED);
      lines.add(new Line(
          id,
          name,
          cells,
          openings.clauses(kind, name, Verdict.GAP).stream().map(this::link).toList(),
          undeclared == 0
              ? Optional.empty()
              : Optional.of(words.text("listing.undeclared", undeclared))));
    }

    private ClauseLink link(Clause clause) {
      return new ClauseLink(
          Mark.style(Verdict.GAP) + "-" + ClauseName.idOf(clause), clause.number());
    }

    Listing listing(String key, List<String> heads, Elsewhere elsewhere) {
      return new Listing(
          "listing-" + key,
          words.text("listing." + key),
          heads.stream().map(each -> words.text("listing." + each)).toList(),
          List.copyOf(lines),
          elsewhere.more("listing.more", left, words));
    }
  }
}
