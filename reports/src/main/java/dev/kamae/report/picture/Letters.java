package dev.kamae.report.picture;

/** Estimates how wide texts are, on the wide side, and shortens those that do not fit. */
final class Letters {

  private static final String ELLIPSIS = "…";
  private static final int WHOLE = 100;

  private Letters() {}

  static int width(String text, Type type) {
    return (text.codePoints().map(each -> hundredths(each, type)).sum() + WHOLE - 1) / WHOLE;
  }

  /** The text if it fits, else its beginning with an ellipsis; nothing where not even that fits. */
  static String cut(String text, int room, Type type) {
    if (width(text, type) <= room) {
      return text;
    }
    int left = room - width(ELLIPSIS, type);
    return left < 0 ? "" : text.substring(0, fitting(text, left, type)).stripTrailing() + ELLIPSIS;
  }

  private static int fitting(String text, int room, Type type) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += hundredths(point, type);
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
      default -> point >= 0x1F3FB && point <= 0x1F3FF;
    };
  }

  private static int hundredths(int point, Type type) {
    return point < 0x7F
        ? latin(point) * type.size() * (type.bold() ? 11 : 10) / 10
        : other(point) * type.size();
  }

  /** The width of a letter that is not Latin, in hundredths of its height. */
  private static int other(int point) {
    if (joins(point)) {
      return 0;
    }
    if (point >= 0x1F000) {
      return 140;
    }
    if (point >= 0x2E80) {
      return WHOLE;
    }
    return point >= 0x1100 ? 105 : 80;
  }

  private static int latin(int point) {
    if ("mwMW@%".indexOf(point) >= 0) {
      return 98;
    }
    if (" .,:;|!'fijlrtIJ()[]/-".indexOf(point) >= 0) {
      return 41;
    }
    if ("ckstvxyz".indexOf(point) >= 0) {
      return 59;
    }
    return Character.isUpperCase(point) ? 75 : 64;
  }
}
