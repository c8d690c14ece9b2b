package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.wording.Language;
import java.util.List;

/**
 * Writes the OSCAL assessment results: an observation for each requirement and item, and a finding for each that was
 * compared or is undeclared. Best practices are advice and have none.
 */
final class OscalResults {

  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private final OscalWriter oscal;
  private final JsonWriter json;
  private final Judged judged;
  private final String system;

  private OscalResults(Judged judged, Appendable out) {
    this.oscal = new OscalWriter(out);
    this.json = oscal.json();
    this.judged = judged;
    this.system = judged.assessment().posture().description();
  }

  static void write(Judged judged, Appendable out) {
    new OscalResults(judged, out).write();
  }

  private String uuid(String kind, String clause) {
    return Uuid.of(
        kind, system, judged.pattern().name(), judged.assessment().date().toString(), clause);
  }

  private void write() {
    String provider = judged.assessment().posture().provider().name();
    String title = WORDS.text("oscal.results", provider, judged.pattern().number());
    String date = judged.assessment().date().toString();
    oscal.document(
        "assessment-results",
        title,
        judged.assessment().date(),
        date,
        "assessment-results",
        system,
        judged.pattern().name(),
        date);
    oscal.link("import-ap", OscalPlan.FILE_NAME);
    json.name("results").array().object().name("uuid").string(uuid("result", ""));
    oscal.text("title", title);
    oscal.text("description", Head.of(judged, WORDS.page()).verdict());
    json.name("start").string(OscalWriter.time(judged.assessment().date()));
    oscal.allControls();
    List<Clause> clauses = judged.clauses(Level.ALL::includes);
    json.name("observations").array();
    clauses.forEach(this::observation);
    json.close().name("findings").array();
    clauses.stream().filter(this::isJudged).forEach(this::finding);
    json.close().close().close();
    oscal.end();
  }

  private boolean isJudged(Clause clause) {
    return switch (judged.verdicts().get(clause)) {
      case MET, GAP, UNDECLARED -> true;
      case NOT_APPLICABLE, NO_REFERENCE -> false;
    };
  }

  private void observation(Clause clause) {
    json.object().name("uuid").string(uuid("observation", clause.id()));
    oscal.text("title", name(clause));
    oscal.text("description", verdict(clause));
    verdictProperty(clause);
    json.name("methods").arrayInLine().string("EXAMINE").close();
    json.name("types").arrayInLine().string("control-objective").close();
    evidence(Accounts.together(new Accounts(judged, WORDS.page()).all(clause)));
    json.name("collected").string(OscalWriter.time(judged.assessment().date()));
    json.close();
  }

  private static String name(Clause clause) {
    return WORDS.text("oscal.label", clause.number(), WORDS.page().wording().title(clause));
  }

  private String verdict(Clause clause) {
    return WORDS.page().wording().verdict(judged.verdicts().get(clause));
  }

  private void verdictProperty(Clause clause) {
    json.name("props").array();
    oscal.property("verdict", judged.verdicts().get(clause).name());
    json.close();
  }

  private void evidence(List<List<Found>> alike) {
    if (!alike.isEmpty()) {
      json.name("relevant-evidence").array();
      Shown<List<Found>> shown = Shown.of(alike);
      shown.first().forEach(this::evidenceOf);
      judged
          .look()
          .elsewhere()
          .more("listing.more", shown.left(), WORDS.page())
          .ifPresent(this::leftOut);
      json.close();
    }
  }

  private void evidenceOf(List<Found> alike) {
    Spot spot = Spot.of(alike.get(0).source(), judged);
    json.objectInLine().name("href").string(spot.uri() + "#L" + spot.line());
    oscal.text("description", WORDS.finding(alike)).json().close();
  }

  private void leftOut(String more) {
    json.objectInLine();
    oscal.text("description", more).json().close();
  }

  private void finding(Clause clause) {
    boolean statement = clause instanceof Measure;
    json.object().name("uuid").string(uuid("finding", clause.id()));
    oscal.text("title", name(clause));
    oscal.text("description", verdict(clause));
    verdictProperty(clause);
    json.name("target").object();
    json.name("type").string(statement ? "statement-id" : "objective-id");
    json.name("target-id");
    json.string(statement ? OscalCatalog.statement(clause.measure()) : clause.id());
    status(judged.verdicts().get(clause));
    json.close().name("related-observations").array().objectInLine();
    json.name("observation-uuid").string(uuid("observation", clause.id()));
    json.close().close().close();
  }

  private void status(Verdict verdict) {
    json.name("status").objectInLine();
    json.name("state").string(verdict == Verdict.MET ? "satisfied" : "not-satisfied");
    json.name("reason").string(reason(verdict)).close();
  }

  private static String reason(Verdict verdict) {
    return switch (verdict) {
      case MET -> "pass";
      case GAP -> "fail";
      case UNDECLARED, NOT_APPLICABLE, NO_REFERENCE -> "other";
    };
  }
}
