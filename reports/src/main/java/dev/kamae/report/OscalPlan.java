package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;

/** Writes the OSCAL assessment plan that the results are of: every control of the profile is reviewed. */
final class OscalPlan {

  static final String FILE_NAME = "assessment-plan.json";

  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private OscalPlan() {}

  static void write(Judged judged, Appendable out) {
    Assessment assessment = judged.assessment();
    Pattern pattern = judged.pattern();
    OscalWriter oscal = new OscalWriter(out);
    String system = assessment.posture().description();
    String provider = assessment.posture().provider().name();
    oscal.document(
        "assessment-plan",
        WORDS.text("oscal.assessment-plan", provider, pattern.number()),
        assessment.date(),
        assessment.date().toString(),
        "assessment-plan",
        system,
        pattern.name());
    oscal.link("import-ssp", OscalSystem.FILE_NAME);
    oscal.allControls();
    oscal.end();
  }
}
