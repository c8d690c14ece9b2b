package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Demand;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.Locale;

/** Writes what was described as an OSCAL system security plan. */
final class OscalSystem {

  static final String FILE_NAME = "system-security-plan.json";

  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private final OscalWriter oscal;
  private final JsonWriter json;
  private final Assessment assessment;
  private final Pattern pattern;
  private final String system;
  private final String provider;

  private OscalSystem(Assessment assessment, Pattern pattern, Appendable out) {
    this.oscal = new OscalWriter(out);
    this.json = oscal.json();
    this.assessment = assessment;
    this.pattern = pattern;
    this.system = assessment.posture().description();
    this.provider = assessment.posture().provider().name();
  }

  static void write(Judged judged, Appendable out) {
    new OscalSystem(judged.assessment(), judged.pattern(), out).write();
  }

  private void write() {
    oscal.document(
        "system-security-plan",
        WORDS.text("oscal.plan", system),
        assessment.date(),
        assessment.date().toString(),
        "system-security-plan",
        system,
        pattern.name());
    oscal.link("import-profile", OscalProfile.fileName(pattern));
    characteristics();
    implementation();
    controls();
    oscal.end();
  }

  private void characteristics() {
    json.name("system-characteristics").object().name("system-ids").array().objectInLine();
    json.name("identifier-type").string("http://ietf.org/rfc/rfc4122");
    json.name("id").string(Uuid.of("system", system)).close().close();
    json.name("system-name").string(OscalWriter.line(provider));
    oscal.text("description", WORDS.text("oscal.plan", system));
    json.name("system-information").object().name("information-types").array();
    information();
    json.close().close();
    json.name("status").objectInLine().name("state").string("operational").close();
    json.name("authorization-boundary").objectInLine();
    oscal.text("description", WORDS.text("oscal.boundary")).json().close().close();
  }

  private void information() {
    json.object();
    oscal.uuid("information", system);
    oscal.text("title", WORDS.text("oscal.information", provider));
    oscal.text("description", WORDS.text("oscal.information", provider));
    impact("confidentiality", pattern.confidentiality());
    impact("integrity", Demand.HIGH);
    impact("availability", pattern.availability());
    json.close();
  }

  private void impact(String of, Demand demand) {
    String base = demand == Demand.MIDDLE ? "moderate" : demand.name().toLowerCase(Locale.ROOT);
    json.name(of + "-impact")
        .objectInLine()
        .name("base")
        .string("fips-199-" + base)
        .close();
  }

  private void implementation() {
    json.name("system-implementation").object().name("users").array().object();
    oscal.uuid("users", system);
    oscal.text("title", WORDS.text("oscal.users")).json().close().close();
    json.name("components").array().object();
    oscal.uuid("component", system);
    json.name("type").string("this-system");
    oscal.text("title", provider);
    oscal.text("description", WORDS.text("oscal.component", provider));
    json.name("status").objectInLine().name("state").string("operational").close();
    json.close().close().close();
  }

  private void controls() {
    json.name("control-implementation").object();
    oscal.text("description", WORDS.text("oscal.implementation"));
    json.name("implemented-requirements").array();
    assessment.measures().forEach(this::requirement);
    json.close().close();
  }

  private void requirement(MeasureResult result) {
    String id = result.measure().id();
    json.object();
    oscal.uuid("requirement", system, id);
    json.name("control-id").string(id).name("by-components").array().object();
    json.name("component-uuid").string(Uuid.of("component", system));
    oscal.uuid("by-component", system, id);
    oscal.text("description", WORDS.page().wording().asks(result.measure()));
    json.name("implementation-status").objectInLine();
    json.name("state").string(state(result.requirement().verdict()));
    json.close().close().close().close();
  }

  private static String state(Verdict verdict) {
    return switch (verdict) {
      case MET -> "implemented";
      case GAP -> "partial";
      case UNDECLARED, NO_REFERENCE -> "undeclared";
      case NOT_APPLICABLE -> "not-applicable";
    };
  }
}
