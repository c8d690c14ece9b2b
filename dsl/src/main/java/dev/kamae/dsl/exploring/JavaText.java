package dev.kamae.dsl.exploring;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Texts and names as Java source. */
final class JavaText {

  private static final Set<Integer> HIDDEN = Set.of(
      (int) Character.CONTROL,
      (int) Character.FORMAT,
      (int) Character.SURROGATE,
      (int) Character.PRIVATE_USE,
      (int) Character.UNASSIGNED,
      (int) Character.LINE_SEPARATOR,
      (int) Character.PARAGRAPH_SEPARATOR);

  private static final Pattern NEITHER = Pattern.compile("[^A-Za-z0-9]+");

  private JavaText() {}

  /** A string literal; what an editor would hide, or what would turn the text around, is escaped. */
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(each -> {
      if (each == '"' || each == '\\') {
        literal.append('\\').appendCodePoint(each);
      } else if (HIDDEN.contains(Character.getType(each))) {
        escape(literal, each);
      } else {
        literal.appendCodePoint(each);
      }
    });
    return literal.append('"').toString();
  }

  private static void escape(StringBuilder literal, int codePoint) {
    for (char each : Character.toChars(codePoint)) {
      literal.append("\\u%04X".formatted((int) each));
    }
  }

  /** A name of a variable such as {@code web1} for "web-1"; the sort where nothing of the text can stand in it. */
  static String variable(String text, String sort) {
    StringBuilder name = new StringBuilder();
    for (String each : NEITHER.split(text)) {
      name.append(name.isEmpty() ? decapitalised(each) : capitalised(each));
    }
    boolean usable = SourceVersion.isName(name) && !name.toString().equals("_");
    return usable ? name.toString() : sort + capitalised(name.toString());
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String decapitalised(String text) {
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    return shouted || text.isEmpty()
        ? text.toLowerCase(Locale.ROOT)
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
