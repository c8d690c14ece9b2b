package dev.kamae.report;

import java.util.HexFormat;

/** Reads a quoted text. */
final class JsonLetters {

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private final JsonText text;

  JsonLetters(JsonText text) {
    this.text = text;
  }

  String read() {
    StringBuilder letters = new StringBuilder();
    text.take();
    while (text.peek() != '"') {
      letters.append(letter());
    }
    text.take();
    return letters.toString();
  }

  private char letter() {
    if (text.isAtEnd()) {
      throw text.wrong("the text does not end");
    }
    if (text.peek() < ' ') {
      throw text.wrong("a text stands on one line, without control characters");
    }
    return text.peek() == '\\' ? escaped() : text.take();
  }

  private char escaped() {
    JsonText.Place place = text.place();
    text.take();
    char each = text.take();
    if (each == 'u') {
      return codeUnit(place);
    }
    int index = ESCAPES.indexOf(each);
    if (index < 0) {
      throw place.wrong("this is no escape that JSON knows");
    }
    return MEANINGS.charAt(index);
  }

  private char codeUnit(JsonText.Place place) {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      char digit = text.take();
      if (!HexFormat.isHexDigit(digit)) {
        throw place.wrong("four hexadecimal digits are expected after \\u");
      }
      unit = unit * 16 + HexFormat.fromHexDigit(digit);
    }
    return (char) unit;
  }
}
