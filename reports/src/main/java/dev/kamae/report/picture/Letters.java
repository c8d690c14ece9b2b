package dev.kamae.report.picture;

/** Estimates how wide texts are, on the wide side, and shortens those that do not fit. */
final class Letters {

  /** The height of letters, in the units of the picture. */
  static final int SIZE = 13;

  private static final String ELLIPSIS = "…";
  private static final int WHOLE = 100;

  private Letters() {}

  static int width(String text) {
    return (text.codePoints().map(Letters::hundredths).sum() * SIZE + WHOLE - 1) / WHOLE;
  }

  /** The text if it fits, else its beginning with an ellipsis; nothing where not even that fits. */
  static String cut(String text, int room) {
    if (width(text) <= room) {
      return text;
    }
    int end = fitting(text, room - width(ELLIPSIS));
    return end == 0 && room < width(ELLIPSIS)
        ? ""
        : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private static int fitting(String text, int room) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += hundredths(point) * SIZE;
      if (used > room * WHOLE) {
        return wholeSigns(text, end);
      }
      end += Character.charCount(point);
    }
    return end;
  }

  /** Goes back to where no sign is torn from its marks. */
  private static int wholeSigns(String text, int index) {
    int end = index;
    while (end > 0 && (joins(text.codePointAt(end)) || text.charAt(end - 1) == '\u200D')) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end;
  }

  private static boolean joins(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      case Character.MODIFIER_SYMBOL -> point >= 0x1F3FB;
      default -> false;
    };
  }

  /** The width of a letter, in hundredths of its height. */
  private static int hundredths(int point) {
    if (point < 0x7F) {
      return latin(point);
    }
    if (point >= 0x1F000) {
      return 140;
    }
    if (point >= 0x1100 && point < 0xFF61 || point >= 0xFFA0) {
      return point < 0x2E80 ? 105 : WHOLE;
    }
    return joins(point) ? 0 : 75;
  }

  private static int latin(int point) {
    if ("mwMW@%".indexOf(point) >= 0) {
      return 98;
    }
    if (" .,:;|!'ijlI()[]/-".indexOf(point) >= 0) {
      return 40;
    }
    return Character.isLowerCase(point) ? 62 : 71;
  }
}
