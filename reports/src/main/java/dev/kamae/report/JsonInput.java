package dev.kamae.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a JSON value as strictly as RFC 8259 and its reader have it: nothing is skipped, nothing is guessed. */
final class JsonInput {

  private final JsonText text;

  JsonInput(JsonText text) {
    this.text = text;
  }

  /** Where the next value stands. */
  JsonText.Place place() {
    text.next();
    return text.place();
  }

  /** An object that has these members and no other, in any order. */
  Members object() {
    return new Members();
  }

  /** Reads a list; the reader reads each of its values. */
  void list(Runnable value) {
    begin('[', "a list");
    if (text.next() == ']') {
      text.take();
      return;
    }
    do {
      value.run();
    } while (goesOn(']'));
  }

  private void begin(char bracket, String expected) {
    if (text.next() != bracket) {
      throw expected(expected);
    }
    text.take();
  }

  private boolean goesOn(char end) {
    char next = text.next();
    if (next != ',' && next != end) {
      throw expected("',' or '" + end + "'");
    }
    text.take();
    return next == ',';
  }

  private ReportNotRead expected(String expected) {
    return text.wrong(expected + " is expected here, not " + text.seen());
  }

  String text() {
    if (text.next() != '"') {
      throw expected("a text");
    }
    return new JsonLetters(text).read();
  }

  long number() {
    char first = text.next();
    JsonText.Place place = text.place();
    if (!isDigit(first)) {
      throw expected("a whole number");
    }
    StringBuilder digits = new StringBuilder();
    while (isDigit(text.peek())) {
      digits.append(text.take());
    }
    boolean whole = ".eE".indexOf(text.peek()) < 0 && digits.length() < 19;
    if (!whole || (first == '0' && digits.length() > 1)) {
      throw place.wrong("a whole number is expected here");
    }
    return Long.parseLong(digits.toString());
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  boolean truth() {
    char first = text.next();
    if (first != 't' && first != 'f') {
      throw expected("true or false");
    }
    return word(first == 't' ? "true" : "false", first == 't');
  }

  /** What the reader reads, or nothing where null stands. */
  <V> Optional<V> maybe(Supplier<V> value) {
    return text.next() == 'n' ? word("null", Optional.empty()) : Optional.of(value.get());
  }

  private <V> V word(String word, V value) {
    JsonText.Place place = text.place();
    for (int i = 0; i < word.length(); i++) {
      if (text.take() != word.charAt(i)) {
        throw place.wrong("'" + word + "' is expected here");
      }
    }
    return value;
  }

  /** A text that is the name of one of the values. */
  <E extends Enum<E>> E oneOf(Class<E> type) {
    JsonText.Place place = place();
    String name = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> place.wrong("'" + name + "' is none of "
            + Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "))));
  }

  /** Nothing may follow. */
  void end() {
    text.next();
    if (!text.isAtEnd()) {
      throw expected("the end of the file");
    }
  }

  /** The members of an object. */
  final class Members {

    private final Map<String, Runnable> known = new LinkedHashMap<>();
    private final TreeSet<String> missing = new TreeSet<>();

    /** A member that must be there; the reader reads its value. */
    Members with(String name, Runnable value) {
      missing.add(name);
      return maybe(name, value);
    }

    /** A member that may be there. */
    Members maybe(String name, Runnable value) {
      known.put(name, value);
      return this;
    }

    void read() {
      begin('{', "an object");
      if (text.next() != '}') {
        TreeSet<String> seen = new TreeSet<>();
        do {
          member(seen);
        } while (goesOn('}'));
      } else {
        text.take();
      }
      if (!missing.isEmpty()) {
        throw text.wrong("before this, " + quoted(missing) + " is missing");
      }
    }

    private void member(TreeSet<String> seen) {
      JsonText.Place place = place();
      String name = text();
      if (!known.containsKey(name)) {
        throw place.wrong(
            "'" + Harmless.text(name) + "' is not known here; known are " + quoted(known.keySet()));
      }
      if (!seen.add(name)) {
        throw place.wrong("'" + name + "' stands twice");
      }
      begin(':', "':'");
      known.get(name).run();
      missing.remove(name);
    }

    private static String quoted(Iterable<String> names) {
      StringBuilder all = new StringBuilder();
      names.forEach(each -> all.append(all.isEmpty() ? "'" : ", '").append(each).append("'"));
      return all.toString();
    }
  }
}
