package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.wording.Language;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the rows of a clause. */
final class CsvClause {

  private static final PageWords ENGLISH = PageWords.in(Language.ENGLISH);
  private static final PageWords JAPANESE = PageWords.in(Language.JAPANESE);
  private static final int CELLS_OF_AN_ELEMENT = 12;

  private final CsvWriter csv;
  private final Judged judged;

  CsvClause(CsvWriter csv, Judged judged) {
    this.csv = csv;
    this.judged = judged;
  }

  void write(Clause clause) {
    String head = CsvWriter.ready(each -> clause(clause, each));
    List<Found> english = found(clause, ENGLISH);
    List<Found> japanese = found(clause, JAPANESE);
    if (english.isEmpty()) {
      csv.cells(head);
      for (int i = 0; i < CELLS_OF_AN_ELEMENT; i++) {
        csv.nothing();
      }
      csv.end();
    }
    Map<Account, String> ready = new IdentityHashMap<>();
    for (int i = 0; i < english.size(); i++) {
      Found each = english.get(i);
      String sentence = japanese.get(i).account().sentence();
      csv.cells(head);
      csv.text(each.element().kind().name()).text(ENGLISH.wording().name(each.element()));
      csv.cells(ready.computeIfAbsent(
          each.account(), account -> CsvWriter.ready(cells -> account(account, sentence, cells))));
      source(each.source());
      csv.end();
    }
  }

  private List<Found> found(Clause clause, PageWords words) {
    Accounts accounts = new Accounts(judged, words);
    return clause instanceof Item ? accounts.all(clause) : accounts.open(clause);
  }

  private void clause(Clause clause, CsvWriter cells) {
    cells.text(clause.id()).text(clause.number()).text(ClauseName.sort(clause));
    cells.text(ENGLISH.wording().title(clause)).text(JAPANESE.wording().title(clause));
    cells.text(clause.measure().priority().name()).truth(ClauseName.isStarred(clause));
    cells.text(
        judged.assessment().severity(clause, judged.pattern()).map(Enum::name).orElse(""));
    cells.text(judged.verdicts().get(clause).name()).text(whyNotApplicable(clause));
  }

  private String whyNotApplicable(Clause clause) {
    return NotApplicable.whys(clause, judged, ENGLISH).stream()
        .map(Out::reason)
        .collect(Collectors.joining(ENGLISH.text("page.semicolon")));
  }

  private static void account(Account account, String japanese, CsvWriter cells) {
    cells.text(account.verdict().name()).text(account.sentence()).text(japanese);
    cells.text(account.declared().orElse("")).text(account.asked().orElse(""));
    cells.text(account.distance().orElse(""));
    cells.text(account.proof().map(Proof::title).orElse(""));
    cells.text(account.accepted().orElse(""));
  }

  private void source(SourceLine source) {
    csv.text(judged.sources().path(source).orElse(""));
    if (source.line() == 0) {
      csv.nothing();
    } else {
      csv.number(source.line());
    }
  }
}
