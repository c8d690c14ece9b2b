package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The gap report for machines: every measure, item and practice in the guideline's order, and every element in
 * scope of an item.
 */
public final class JsonReport {

  /** The version of the form that the report is written in. */
  public static final int SCHEMA_VERSION = 1;

  /** The name of the JSON Schema that every report satisfies. */
  public static final String SCHEMA = "urn:kamae:report:" + SCHEMA_VERSION;

  private static final String RESOURCE = "/META-INF/kamae/report.schema.json";

  private JsonReport() {}

  /** The JSON Schema (draft 2020-12) that every report satisfies. */
  public static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report at the pattern, as one JSON text. */
  public static String of(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(assessment, "assessment");
    StringBuilder json = new StringBuilder();
    write(Judged.of(assessment, pattern), json);
    return json.toString();
  }

  /** Writes the report without keeping it. */
  static void write(Judged judged, Appendable out) {
    Assessment assessment = judged.assessment();
    Pattern pattern = judged.pattern();
    JsonWriter json = new JsonWriter(out);
    json.object().name("$schema").string(SCHEMA);
    json.name("schemaVersion").number(SCHEMA_VERSION);
    json.name("tool").objectInLine().name("name").string("Kamae");
    json.name("version").string(Version.number()).close();
    json.name("guideline").objectInLine().name("date").string(Edition.DATE);
    json.name("sha256").string(Edition.SHA_256).close();
    json.name("provider").string(assessment.posture().provider().name());
    json.name("description").string(assessment.posture().description());
    json.name("pattern").number(pattern.number());
    json.name("date").string(assessment.date().toString());
    json.name("measures").array();
    JsonMeasure measure = new JsonMeasure(json, judged);
    assessment.measures().forEach(measure::write);
    json.close();
    new JsonWaivers(json, judged).write();
    judged.change().ifPresent(new JsonChange(json)::write);
    json.close().end();
  }
}
