package dev.kamae.report;

import dev.kamae.posture.fact.SourceLine;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a page in one language: the wording of the model and the labels of the page.
 *
 * @param wording the wording
 * @param table both tables of messages
 * @param sources where the sources stand
 */
record PageWords(Wording wording, Table table, SourceRoots sources) {

  /** The tables with the words of the page. */
  static final List<String> TABLES = List.of(
      "report",
      "report_change",
      "report_index",
      "report_pictures",
      AcceptedWords.TABLE,
      "report_plan",
      "report_annexes");

  private static final Map<Language, PageWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language each : Language.values()) {
      Wording wording = Wording.in(each);
      Table labels = Table.of(HtmlReport.class, each, TABLES.toArray(String[]::new));
      ALL.put(each, new PageWords(wording, wording.table().and(labels), SourceRoots.NONE));
    }
  }

  static PageWords in(Language language) {
    return ALL.get(language);
  }

  /** The same words, which name the files of lines as they stand there. */
  PageWords naming(SourceRoots roots) {
    return new PageWords(wording, table, roots);
  }

  /** The words for accepted gaps. */
  AcceptedWords accepted() {
    return new AcceptedWords(wording, table);
  }

  String text(String key, Object... parts) {
    return table.text(key, parts);
  }

  /** The file and the line. */
  Source source(SourceLine line) {
    return sources
        .path(line)
        .map(path -> new Source(path + ":" + line.line(), sources.address(line)))
        .orElseGet(() -> new Source(text("source.unknown"), Optional.empty()));
  }
}
