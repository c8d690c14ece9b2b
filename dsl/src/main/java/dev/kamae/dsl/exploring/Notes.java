package dev.kamae.dsl.exploring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What takes long to find out about the words of the language, noted in files of this module, which a test compares
 * with what is found out. What a file does not know is found out when it is asked for.
 */
final class Notes {

  private Notes() {}

  /** The notes of the file by their keys: a line for each, with a tab between key and note. */
  static Map<String, String> read(String file) {
    InputStream notes = Notes.class.getResourceAsStream(file);
    if (notes == null) {
      return Map.of();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(notes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(each -> each.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(each -> each[0], each -> each[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
