package dev.kamae.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet, which stands in the page, and the hash by which the page's policy allows it.
 *
 * @param css the text, in one line, for there are checkers that count line ends otherwise than browsers do
 * @param hash its SHA-256 in base 64
 */
record Style(String css, String hash) {

  /** The one style sheet of the pages. */
  static final Style SHEET = of(text("report.css") + text("picture.css"));

  private static Style of(String css) {
    return new Style(css, hash(css.getBytes(StandardCharsets.UTF_8)));
  }

  /** The text of a style sheet, in one line. */
  static String text(String file) {
    try (InputStream in = Style.class.getResourceAsStream("/META-INF/kamae/templates/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
