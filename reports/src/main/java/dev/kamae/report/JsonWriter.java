package dev.kamae.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one JSON value, token by token and without keeping it; a structure that was opened in one line takes all
 * that is in it onto that line.
 */
final class JsonWriter {

  private static final String INDENT = "  ";
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private final Deque<Structure> open = new ArrayDeque<>();
  private boolean named;

  JsonWriter(Appendable out) {
    this.out = out;
  }

  JsonWriter object() {
    return open('{', '}', false);
  }

  JsonWriter objectInLine() {
    return open('{', '}', true);
  }

  JsonWriter array() {
    return open('[', ']', false);
  }

  JsonWriter arrayInLine() {
    return open('[', ']', true);
  }

  private JsonWriter open(char first, char last, boolean inLine) {
    next();
    open.push(new Structure(last, inLine || (!open.isEmpty() && open.peek().inLine)));
    return put(first);
  }

  /** Closes what was opened last. */
  JsonWriter close() {
    Structure closed = open.pop();
    if (!closed.inLine && !closed.empty) {
      newLine();
    }
    return put(closed.last);
  }

  JsonWriter name(String name) {
    next();
    quoted(name);
    named = true;
    return put(": ");
  }

  JsonWriter string(String text) {
    next();
    return quoted(text);
  }

  JsonWriter number(long number) {
    next();
    return put(Long.toString(number));
  }

  JsonWriter truth(boolean truth) {
    next();
    return put(Boolean.toString(truth));
  }

  JsonWriter nothing() {
    next();
    return put("null");
  }

  /** Ends the document with a line end. */
  void end() {
    put('\n');
  }

  private void next() {
    if (named || open.isEmpty()) {
      named = false;
      return;
    }
    Structure current = open.peek();
    if (!current.empty) {
      put(current.inLine ? ", " : ",");
    }
    current.empty = false;
    if (!current.inLine) {
      newLine();
    }
  }

  private void newLine() {
    put('\n');
    for (int i = 0; i < open.size(); i++) {
      put(INDENT);
    }
  }

  private JsonWriter quoted(String text) {
    put('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEscaped(text.charAt(i))) {
        put(text, done, i);
        escape(text.charAt(i));
        done = i + 1;
      }
    }
    put(text, done, text.length());
    return put('"');
  }

  /** Quotes, and whatever cannot be seen or turns the text around it. */
  private static boolean isEscaped(char each) {
    if (each == '"' || each == '\\' || each < ' ') {
      return true;
    }
    return each >= '\u007f'
        && switch (Character.getType(each)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR -> true;
          default -> false;
        };
  }

  private void escape(char each) {
    put('\\');
    if (each == '"' || each == '\\') {
      put(each);
      return;
    }
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX.charAt((each >> shift) & 0xF));
    }
  }

  private JsonWriter put(String text) {
    return put(text, 0, text.length());
  }

  private JsonWriter put(String text, int from, int to) {
    try {
      out.append(text, from, to);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonWriter put(char each) {
    try {
      out.append(each);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object or array that is not yet closed. */
  private static final class Structure {

    private final char last;
    private final boolean inLine;
    private boolean empty = true;

    private Structure(char last, boolean inLine) {
      this.last = last;
      this.inLine = inLine;
    }
  }
}
