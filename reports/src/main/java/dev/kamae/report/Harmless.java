package dev.kamae.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shows characters that cannot be seen, or that turn the text around them, by their code points. */
final class Harmless {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Harmless() {}

  /** The text, in which {@code [U+202E]} stands for a right-to-left override, and so on. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if ((each < ' ' && each != '\n') || each >= '\u007f') {
        return isHarmless(text, i) ? text : shown(text);
      }
    }
    return text;
  }

  /** The same on one line, in which white space is one space wherever it is. */
  static String line(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (isSpace(each) && (each != ' ' || (i > 0 && text.charAt(i - 1) == ' '))) {
        return text(SPACES.matcher(text).replaceAll(" "));
      }
    }
    return text(text);
  }

  private static boolean isSpace(char each) {
    return each == ' ' || (each >= '\t' && each <= '\r');
  }

  private static boolean isHarmless(String text, int from) {
    int point;
    for (int i = from; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (!isHarmless(point)) {
        return false;
      }
    }
    return true;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(each -> {
      if (isHarmless(each)) {
        shown.appendCodePoint(each);
      } else {
        shown.append(String.format(Locale.ROOT, "[U+%04X]", each));
      }
    });
    return shown.toString();
  }

  private static boolean isHarmless(int point) {
    return point == '\n' || point == '\t' || !(isUnprintable(point) || turnsText(point));
  }

  private static boolean isUnprintable(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF)
        || point == 0xFEFF;
  }

  private static boolean turnsText(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }
}
