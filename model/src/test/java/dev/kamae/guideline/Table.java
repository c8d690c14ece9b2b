package dev.kamae.guideline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A plain list of facts beside the tests: one row a line, cells by tabs, after a head and comments by {@code #}. */
final class Table {

  private Table() {}

  static List<String> lines(String name) {
    InputStream resource = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
  }
}
