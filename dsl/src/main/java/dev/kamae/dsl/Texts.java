package dev.kamae.dsl;

import java.util.Optional;

/** Which texts a user may declare: any printable text of at most {@value #LONGEST} characters. */
final class Texts {

  static final int LONGEST = 1_000;

  private static final int BEGINNING = 40;

  private Texts() {}

  /** What is wrong with the text, such as "has the control character U+0007"; mostly nothing. */
  static Optional<String> wrongWith(String text) {
    if (text.isBlank()) {
      return Optional.of("is blank");
    }
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      return Optional.of("has %d characters of at most %d".formatted(length, LONGEST));
    }
    if (isPlain(text)) {
      return Optional.empty();
    }
    return text.codePoints()
        .filter(Texts::isUnprintable)
        .mapToObj(each -> "has the %s %s".formatted(sort(each), codePoint(each)))
        .findFirst();
  }

  /** The text with unprintable characters shown as their code points; of one that is too long, its beginning. */
  static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? printable(text)
        : printable(text.substring(0, text.offsetByCodePoints(0, BEGINNING))) + "…";
  }

  private static String printable(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(each -> {
      if (isUnprintable(each)) {
        shown.append('<').append(codePoint(each)).append('>');
      } else {
        shown.appendCodePoint(each);
      }
    });
    return shown.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static String sort(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL
        ? "control character"
        : "lone surrogate";
  }

  private static String codePoint(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }
}
