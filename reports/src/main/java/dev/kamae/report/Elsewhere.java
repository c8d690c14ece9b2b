package dev.kamae.report;

import java.util.Optional;
import java.util.Set;

/**
 * Where all is told that a page leaves out.
 *
 * @param json whether it is in {@code report.json}, which is written with the page
 * @param csv whether it is in {@code report.csv}, which is written with the page
 */
record Elsewhere(boolean json, boolean csv) {

  static Elsewhere in(Set<ReportFile> written) {
    return new Elsewhere(written.contains(ReportFile.JSON), written.contains(ReportFile.CSV));
  }

  /** What says where all is told. */
  String all(PageWords words) {
    return words.text(place());
  }

  /** What says how many more there are and where they stand; nothing where none are left out. */
  Optional<String> more(String key, int left, PageWords words) {
    return left == 0 ? Optional.empty() : Optional.of(words.text(key, left, words.text(place())));
  }

  /** The same of what only {@code report.json} tells. */
  Optional<String> moreInJson(String key, int left, PageWords words) {
    return left == 0
        ? Optional.empty()
        : Optional.of(
            words.text(key, left, words.text(json ? "elsewhere.json" : "elsewhere.no-json")));
  }

  private String place() {
    if (json && csv) {
      return "elsewhere.json-and-csv";
    }
    if (json) {
      return "elsewhere.json";
    }
    return csv ? "elsewhere.csv" : "elsewhere.neither";
  }
}
