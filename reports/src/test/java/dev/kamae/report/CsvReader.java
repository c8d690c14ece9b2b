package dev.kamae.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what RFC 4180 allows, and nothing else. */
final class CsvReader {

  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  /** The rows below the head, each cell by the name of its column. */
  static List<Map<String, String>> rows(String csv) {
    check(csv.startsWith("\uFEFF"), "a byte order mark");
    CsvReader reader = new CsvReader(csv.substring(1));
    List<String> head = reader.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (reader.at < reader.text.length()) {
      List<String> row = reader.row();
      check(row.size() == head.size(), head.size() + " cells in " + row);
      Map<String, String> named = new LinkedHashMap<>();
      head.forEach(name -> named.put(name, row.get(named.size())));
      rows.add(named);
    }
    return rows;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>(List.of(cell()));
    while (text.charAt(at) == ',') {
      at++;
      row.add(cell());
    }
    check(text.startsWith("\r\n", at), "the end of a line at " + at);
    at += 2;
    return row;
  }

  private String cell() {
    return text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
      at += text.charAt(at) == '"' ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    at++;
    return cell.toString();
  }

  private static void check(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalStateException("there should be " + expected);
    }
  }
}
