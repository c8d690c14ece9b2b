package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the rows of a clause; what is alike of an element but for its sentences is one row. */
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
    CsvRow.Rows rows = new CsvRow.Rows(ENGLISH);
    Map<CsvRow, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < english.size(); i++) {
      alike.computeIfAbsent(rows.of(english.get(i)), each -> new ArrayList<>(1)).add(i);
    }
    Map<List<String>, String> ready = new HashMap<>();
    alike.forEach((row, found) -> {
      csv.cells(head)
          .text(row.kind().name())
          .text(row.name())
          .text(row.verdict().name());
      csv.cells(ready.computeIfAbsent(sentences(english, found), each -> joined(each, " ")));
      csv.cells(ready.computeIfAbsent(sentences(japanese, found), each -> joined(each, "")));
      csv.cells(row.facts());
      source(row.source());
      csv.end();
    });
  }

  private static List<String> sentences(List<Found> all, List<Integer> found) {
    return found.stream()
        .map(each -> all.get(each).account().sentence())
        .distinct()
        .toList();
  }

  private static String joined(List<String> sentences, String space) {
    return CsvWriter.ready(cells -> cells.text(String.join(space, sentences)));
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

  private void source(SourceLine source) {
    csv.text(judged.sources().path(source).orElse(""));
    if (source.line() == 0) {
      csv.nothing();
    } else {
      csv.number(source.line());
    }
  }
}
