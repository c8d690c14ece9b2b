package dev.kamae.dsl;

import java.util.Optional;

/** Which texts a user may declare: any printable text of any length. */
final class Texts {

  private Texts() {}

  /** What is wrong with the text, such as "the control character U+0007 in its text"; mostly nothing. */
  static Optional<String> wrongWith(String text) {
    if (text.isBlank()) {
      return Optional.of("is blank");
    }
    if (isPlain(text)) {
      return Optional.empty();
    }
    return text.codePoints()
        .filter(Texts::isUnprintable)
        .mapToObj(each -> "has the %s %s".formatted(sort(each), codePoint(each)))
        .findFirst();
  }

  /** The text with unprintable characters shown as their code points. */
  static String shown(String text) {
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
