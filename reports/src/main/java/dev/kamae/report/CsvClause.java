package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.Optional;
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
    List<Found> english = found(clause, ENGLISH);
    List<Found> japanese = found(clause, JAPANESE);
    String why = whyNotApplicable(clause);
    if (english.isEmpty()) {
      clause(clause, why);
      for (int i = 0; i < CELLS_OF_AN_ELEMENT; i++) {
        csv.nothing();
      }
      csv.end();
    }
    for (int i = 0; i < english.size(); i++) {
      clause(clause, why);
      element(english.get(i), japanese.get(i).account().sentence());
      csv.end();
    }
  }

  private List<Found> found(Clause clause, PageWords words) {
    Accounts accounts = new Accounts(judged, words);
    return clause instanceof Item ? accounts.all(clause) : accounts.open(clause);
  }

  private void clause(Clause clause, String why) {
    csv.text(clause.id()).text(clause.number()).text(ClauseName.sort(clause));
    csv.text(ENGLISH.wording().title(clause)).text(JAPANESE.wording().title(clause));
    csv.text(clause.measure().priority().name()).truth(ClauseName.isStarred(clause));
    csv.text(
        judged.assessment().severity(clause, judged.pattern()).map(Enum::name).orElse(""));
    csv.text(judged.verdicts().get(clause).name()).text(why);
  }

  private String whyNotApplicable(Clause clause) {
    return NotApplicable.whys(clause, judged, ENGLISH).stream()
        .map(Out::reason)
        .collect(Collectors.joining(ENGLISH.text("page.semicolon")));
  }

  private void element(Found found, String japanese) {
    Account account = found.account();
    csv.text(found.element().kind().name()).text(ENGLISH.wording().name(found.element()));
    csv.text(account.verdict().name()).text(account.sentence()).text(japanese);
    textOrNothing(account.declared());
    textOrNothing(account.asked());
    textOrNothing(account.distance());
    textOrNothing(account.proof().map(Proof::title));
    textOrNothing(account.accepted());
    source(found.source());
  }

  private void textOrNothing(Optional<String> text) {
    csv.text(text.orElse(""));
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
