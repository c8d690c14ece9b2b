package dev.kamae.report;

import dev.kamae.posture.fact.Element;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words of reports for other programs in one language.
 *
 * @param page the words of the page
 * @param table all tables of messages
 */
record FormatWords(PageWords page, Table table) {

  private static final int NAME_COLUMNS = 80;
  private static final Map<Language, FormatWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language each : Language.values()) {
      PageWords page = PageWords.in(each);
      Table own = Table.of(HtmlReport.class, each, "report_formats");
      ALL.put(each, new FormatWords(page, page.table().and(own)));
    }
  }

  static FormatWords in(Language language) {
    return ALL.get(language);
  }

  /** The same words, which name the files of lines as they stand there. */
  FormatWords naming(SourceRoots roots) {
    return new FormatWords(page.naming(roots), table);
  }

  String text(String key, Object... parts) {
    return table.text(key, parts);
  }

  /** What was found alike of the elements. */
  String finding(List<Found> alike) {
    return text("format.finding", elements(alike), alike.get(0).account().sentence());
  }

  /** The first of the elements, and how many more there are. */
  private String elements(List<Found> found) {
    Element first = found.get(0).element();
    long count = found.stream().map(Found::element).distinct().count();
    String name = TextFacts.shown(page.wording().name(first), NAME_COLUMNS);
    String shown = text("format.element", name, page.wording().kind(first.kind()));
    return count == 1 ? shown : text("format.elements", shown, count - 1);
  }
}
