package dev.kamae.report;

import java.util.regex.Pattern;

/** Makes a text show as it is within one line or cell of GitHub's Markdown. */
final class MarkdownText {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_~|\\[\\]]");
  private static final Pattern LINKED =
      Pattern.compile("[@#]|(?<=:)(?=//)|(?<=(?i:www))(?=\\.)|(?<=(?i:gh))(?=-)");

  private MarkdownText() {}

  /**
   * The text, in which nothing is markup, mentions a person, names an issue or is a link by itself. A comment, which
   * does not show, parts what would be one.
   */
  static String escaped(String text) {
    String line = Harmless.line(text.strip());
    String plain = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return LINKED.matcher(MARKUP.matcher(plain).replaceAll("\\\\$0")).replaceAll("$0<!-- -->");
  }
}
