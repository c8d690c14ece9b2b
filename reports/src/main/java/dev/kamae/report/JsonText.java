package dev.kamae.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The characters of a file, one after the other, and where in it they stand. */
final class JsonText {

  /** How many bytes of a file are read at most. */
  static final long LARGEST = 64L << 20;

  /** What follows the last character. */
  static final char END = '\uFFFF';

  private final Path file;
  private final String text;
  private int at;

  JsonText(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The text of the file.
   *
   * @throws ReportNotRead if it is not there, too large or not in UTF-8
   */
  static JsonText of(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new ReportNotRead(
            file, size + " bytes are too many to read; it may have " + LARGEST + " at most");
      }
      return new JsonText(file, decoded(file, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new ReportNotRead(file, "there is no such file");
    } catch (IOException e) {
      throw new ReportNotRead(file, "cannot be read: " + ReportNotWritten.reason(e));
    }
  }

  private static String decoded(Path file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    JsonText decoded = new JsonText(file, text.flip().toString());
    if (result.isError()) {
      decoded.at = decoded.text.length();
      throw decoded.wrong("this byte is not UTF-8");
    }
    return decoded.text;
  }

  /** The next character that is no space. */
  char next() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return peek();
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  char take() {
    char taken = peek();
    at++;
    return taken;
  }

  /** What stands here, as a person would say it. */
  String seen() {
    if (isAtEnd()) {
      return "the end of the file";
    }
    int end = text.offsetByCodePoints(at, 1);
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end - at < 20) {
      end++;
    }
    return Harmless.text("'" + text.substring(at, end) + "'");
  }

  Place place() {
    return new Place(this, Math.min(at, text.length()));
  }

  ReportNotRead wrong(String reason) {
    return place().wrong(reason);
  }

  /**
   * Where something stands.
   *
   * @param of the text
   * @param at how many characters stand before it
   */
  record Place(JsonText of, int at) {

    /** Counted from 1. */
    int line() {
      return 1
          + (int) of.text.substring(0, at).chars().filter(each -> each == '\n').count();
    }

    /** Counted from 1, in characters as people count them. */
    int column() {
      int start = of.text.lastIndexOf('\n', at - 1) + 1;
      return 1 + of.text.codePointCount(start, at);
    }

    ReportNotRead wrong(String reason) {
      return new ReportNotRead(of.file, this, reason);
    }
  }
}
