package dev.kamae.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the columns that a text takes on a terminal. Characters whose width is ambiguous, from general punctuation
 * to dingbats, are counted as wide, as Japanese terminals show them.
 */
final class Columns {

  private static final String ELLIPSIS = "…";
  private static final String NOT_AT_THE_START = "、。，．,.;:)」』）…";

  private Columns() {}

  static int width(String text) {
    int columns = 0;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      columns += width(point);
    }
    return columns;
  }

  private static int width(int point) {
    if (point >= ' ' && point <= '~') {
      return 1;
    }
    if (isWithoutWidth(point)) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWithoutWidth(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2010 && point <= 0x27BF)
        || (point >= 0x2B00 && point <= 0xA4CF)
        || (point >= 0xA960 && point <= 0xA97F)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xE000 && point <= 0xFAFF)
        || (point >= 0xFE10 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || point >= 0x1F000;
  }

  /** The text, filled up on the right; a longer one as it is. */
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** The text, filled up on the left; a longer one as it is. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** The text if it is short enough, else its beginning with an ellipsis. */
  static String cut(String text, int columns) {
    return text.length() <= columns / 2 || width(text) <= columns
        ? text
        : text.substring(0, fitting(text, columns - width(ELLIPSIS))).strip() + ELLIPSIS;
  }

  /** The lines of the text, each after its indent; the first one's may differ from that of the others. */
  static List<String> wrap(String text, String first, String others, int columns) {
    List<String> lines = new ArrayList<>();
    String indent = first;
    String rest = text.strip();
    while (width(indent) + width(rest) > columns && rest.codePointCount(0, rest.length()) > 1) {
      int end = lineEnd(rest, columns - width(indent));
      lines.add(indent + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
      indent = others;
    }
    lines.add(indent + rest);
    return lines;
  }

  /** After the last space that fits, if that leaves no short line; else wherever the line is full. */
  private static int lineEnd(String text, int columns) {
    int full = fitting(text, columns);
    int space = text.lastIndexOf(' ', full);
    if (space > full / 2) {
      return space;
    }
    int earlier = text.offsetByCodePoints(full, -1);
    boolean stays = earlier > 0 && NOT_AT_THE_START.indexOf(text.charAt(full)) >= 0;
    return stays ? earlier : full;
  }

  /** How much of the text fits, in characters; at least one code point. */
  private static int fitting(String text, int columns) {
    int used = 0;
    int index = 0;
    while (index < text.length()) {
      int point = text.codePointAt(index);
      used += width(point);
      if (used > columns && index > 0) {
        return index;
      }
      index += Character.charCount(point);
    }
    return index;
  }
}
