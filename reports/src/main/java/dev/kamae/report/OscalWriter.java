package dev.kamae.report;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Writes the parts that all OSCAL documents share. */
final class OscalWriter {

  /** The version of OSCAL that the documents are written in. */
  static final String OSCAL_VERSION = "1.1.3";

  /** The name space of our own properties. */
  static final String NAME_SPACE = "urn:kamae:oscal";

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_~^|\\[\\]<>&{}\"'#!$]");

  private final JsonWriter json;

  OscalWriter(Appendable out) {
    this.json = new JsonWriter(out);
  }

  JsonWriter json() {
    return json;
  }

  /** Begins a document; its name makes its uuid. */
  void document(String root, String title, LocalDate modified, String version, String... name) {
    json.object().name(root).object().name("uuid").string(Uuid.of(name));
    json.name("metadata").object();
    text("title", title);
    json.name("last-modified").string(time(modified)).name("version").string(version);
    json.name("oscal-version").string(OSCAL_VERSION).close();
  }

  void end() {
    json.close().close().end();
  }

  /** The beginning of the day, in universal time. */
  static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  OscalWriter text(String name, String text) {
    json.name(name).string(escaped(text));
    return this;
  }

  void uuid(String... name) {
    json.name("uuid").string(Uuid.of(name));
  }

  void property(String name, String value) {
    json.objectInLine().name("name").string(name);
    json.name("ns").string(NAME_SPACE).name("value").string(value).close();
  }

  void link(String name, String href) {
    json.name(name).objectInLine().name("href").string(href).close();
  }

  /** Takes every control in. */
  void allControls() {
    json.name("reviewed-controls").object().name("control-selections").array();
    json.objectInLine().name("include-all").object().close().close().close();
    json.close();
  }

  /** The text without markup, on one line. */
  static String escaped(String text) {
    return MARKUP.matcher(line(text)).replaceAll("\\\\$0");
  }

  /** The text on one line, without what cannot be seen. */
  static String line(String text) {
    String line = Harmless.line(text).strip();
    return line.isEmpty() ? "-" : line;
  }
}
