package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.SourceLine;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A row but for its sentences.
 *
 * @param kind of what sort of element
 * @param name what it is called
 * @param verdict the verdict on it
 * @param facts the cells of what was declared and asked
 * @param source the line that said it, or that lacks it
 */
record CsvRow(ElementKind kind, String name, Verdict verdict, String facts, SourceLine source) {

  /** Makes rows, and what accounts say only once. */
  static final class Rows {

    private final PageWords words;
    private final Map<Account, String> facts = new IdentityHashMap<>();

    Rows(PageWords words) {
      this.words = words;
    }

    CsvRow of(Found found) {
      Account account = found.account();
      return new CsvRow(
          found.element().kind(),
          words.wording().name(found.element()),
          account.verdict(),
          facts.computeIfAbsent(account, Rows::facts),
          found.source());
    }

    private static String facts(Account account) {
      return CsvWriter.ready(cells -> cells
          .text(account.declared().orElse(""))
          .text(account.asked().orElse(""))
          .text(account.distance().orElse(""))
          .text(account.proof().map(Proof::title).orElse(""))
          .text(account.accepted().orElse("")));
    }
  }
}
