package dev.kamae.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The table of messages in one language: texts by key, with places {@code {0}}, {@code {1}} … to fill in.
 * Immutable.
 */
public final class Table {

  private static final String FOLDER = "/META-INF/kamae/";

  private final Map<String, String> texts;

  private Table(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * The texts of the files {@code META-INF/kamae/NAME_LANGUAGE.properties} beside the class.
   *
   * @throws IllegalStateException "there is no table of messages at /META-INF/kamae/x_en.properties"
   */
  public static Table of(Class<?> beside, Language language, String... names) {
    Objects.requireNonNull(beside, "beside");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(names, "names");
    Map<String, String> texts = new HashMap<>();
    for (String name : names) {
      Objects.requireNonNull(name, "names");
      read(beside, FOLDER + name + "_" + language.tag() + ".properties", texts);
    }
    return new Table(Map.copyOf(texts));
  }

  private static void read(Class<?> beside, String resource, Map<String, String> texts) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no table of messages at " + resource);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This table with the texts of another one added. */
  public Table and(Table other) {
    Objects.requireNonNull(other, "other");
    Map<String, String> all = new HashMap<>(texts);
    all.putAll(other.texts);
    return new Table(Map.copyOf(all));
  }

  /**
   * The text of the key, its places filled in.
   *
   * @throws IllegalArgumentException "there is no message 'x'"
   */
  public String text(String key, Object... parts) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(parts, "parts");
    for (Object part : parts) {
      Objects.requireNonNull(part, "parts");
    }
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no message '" + key + "'");
    }
    return parts.length == 0 ? text : fill(text, parts);
  }

  private static String fill(String text, Object... parts) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', done)) {
      int end = text.indexOf('}', at);
      filled.append(text, done, at).append(parts[Integer.parseInt(text.substring(at + 1, end))]);
      done = end + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    Objects.requireNonNull(key, "key");
    return texts.containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    return texts.keySet();
  }
}
