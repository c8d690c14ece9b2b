package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import java.io.UncheckedIOException;

/**
 * The gap report for machines: every measure, item and practice in the guideline's order, and every element in
 * scope of an item.
 */
public final class JsonReport {

  /** The version of the form that the report is written in. */
  public static final int SCHEMA_VERSION = 1;

  private JsonReport() {}

  /** The report at the pattern, as one JSON text. */
  public static String of(Assessment assessment, Pattern pattern) {
    StringBuilder json = new StringBuilder();
    write(assessment, pattern, json);
    return json.toString();
  }

  /**
   * Writes the report at the pattern, without keeping it.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Assessment assessment, Pattern pattern, Appendable out) {
    JsonWriter json = new JsonWriter(out);
    json.object().name("schemaVersion").number(SCHEMA_VERSION);
    json.name("provider").string(assessment.posture().provider().name());
    json.name("pattern").number(pattern.number());
    json.name("date").string(assessment.date().toString());
    json.name("measures").array();
    JsonMeasure measure = new JsonMeasure(json, pattern);
    assessment.measures().forEach(measure::write);
    json.close();
    new JsonWaivers(json, assessment, pattern).write();
    json.close().end();
  }
}
