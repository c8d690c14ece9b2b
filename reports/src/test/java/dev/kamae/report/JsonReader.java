package dev.kamae.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as strictly as RFC 8259 is: into maps, lists, texts, numbers, truths and nulls. */
final class JsonReader {

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  static Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    reader.skipSpace();
    reader.check(reader.at == text.length(), "the end");
    return value;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> array(Object value) {
    return (List<Object>) value;
  }

  private Object value() {
    skipSpace();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    skipSpace();
    while (text.charAt(at) != '}') {
      separate(object.isEmpty());
      String name = string();
      skipSpace();
      expect(':');
      check(!object.containsKey(name), "one " + name + " only");
      object.put(name, value());
      skipSpace();
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    skipSpace();
    while (text.charAt(at) != ']') {
      separate(array.isEmpty());
      array.add(value());
      skipSpace();
    }
    at++;
    return array;
  }

  private void separate(boolean first) {
    if (!first) {
      expect(',');
      skipSpace();
    }
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char each = text.charAt(at++);
      check(each >= ' ', "no raw control character");
      string.append(each == '\\' ? escaped() : each);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char each = text.charAt(at++);
    if (each == 'u') {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    int index = "\"\\/bfnrt".indexOf(each);
    check(index >= 0, "an escape");
    return "\"\\/\b\f\n\r\t".charAt(index);
  }

  private Object word(String word, Object value) {
    check(text.startsWith(word, at), word);
    at += word.length();
    return value;
  }

  private Long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(start, at);
    check(digits.matches("-?(0|[1-9][0-9]*)"), "a value");
    return Long.valueOf(digits);
  }

  private void expect(char each) {
    check(text.charAt(at) == each, "'" + each + "'");
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void check(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalStateException("at " + at + " there should be " + expected);
    }
  }
}
