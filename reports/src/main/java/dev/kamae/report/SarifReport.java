package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import java.util.List;
import java.util.Objects;

/**
 * The gaps as SARIF 2.1.0, for the code scanning of GitHub and its like: every clause is a rule, and every gap a result
 * at the line that said it. What is undeclared, met, not applicable or accepted by a waiver is left
 * out.
 */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  /** The report at the pattern, as one JSON text. */
  public static String of(Assessment assessment, Pattern pattern, SourceRoots sources) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(sources, "sources");
    StringBuilder json = new StringBuilder();
    write(Judged.of(assessment, pattern, sources), json);
    return json.toString();
  }

  /** Writes the report without keeping it. */
  static void write(Judged judged, Appendable out) {
    JsonWriter json = new JsonWriter(out);
    json.object().name("$schema").string(SCHEMA).name("version").string("2.1.0");
    json.name("runs").array().object();
    tool(json, List.copyOf(judged.verdicts().keySet()));
    json.name("automationDetails")
        .objectInLine()
        .name("id")
        .string(category(judged))
        .close();
    json.name("columnKind").string("utf16CodeUnits").name("language").string("en");
    new SarifResults(json, judged).write();
    json.close().close().close().end();
  }

  private static void tool(JsonWriter json, List<Clause> clauses) {
    json.name("tool").object().name("driver").object().name("name").string("Kamae");
    json.name("semanticVersion").string(Version.number()).name("rules").array();
    SarifRule rule = new SarifRule(json);
    clauses.forEach(rule::write);
    json.close().close().close();
  }

  /** A later report of the same description at the same pattern takes the place of an earlier one. */
  private static String category(Judged judged) {
    String description = judged.assessment().posture().description();
    return "kamae/" + description + "/pattern-" + judged.pattern().number() + "/";
  }
}
