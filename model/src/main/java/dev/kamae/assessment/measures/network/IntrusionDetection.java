package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.cannotAriseIf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.exemption;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.DETECTION;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Measure.III_3_1_5;
import static dev.kamae.guideline.Practice.III_3_1_5_I;
import static dev.kamae.guideline.Practice.III_3_1_5_II;
import static dev.kamae.guideline.Practice.III_3_1_5_III;
import static dev.kamae.posture.component.ComponentFacts.DETECTION_CONFIGURED_FOR_BUSINESS;
import static dev.kamae.posture.component.ComponentFacts.DETECTION_SUITED_TO_BUSINESS;
import static dev.kamae.posture.component.ComponentFacts.SIGNATURES_UPDATED_EVERY;
import static dev.kamae.posture.network.LinkFacts.EXTERNAL_LINKS;
import static dev.kamae.posture.network.LinkFacts.INTRUSION_DETECTED;
import static dev.kamae.posture.network.LinkFacts.INTRUSION_DETECTION;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.fact.Fact;
import java.util.Set;

/** Ⅲ.3.1.5 Intrusion detection and prevention. */
public final class IntrusionDetection implements MeasureRules {

  private static final DeclaredAbsent NO_DETECTION =
      new DeclaredAbsent(INTRUSION_DETECTION, INTRUSION_DETECTED);

  private static final Condition WATCHED = new Passes(
      Set.of(ApplianceType.IDS, ApplianceType.IPS),
      INTRUSION_DETECTED,
      INTRUSION_DETECTION,
      Phrase.of(INTRUSION_DETECTED));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_1_5)
        .unless(denied(EXTERNAL_LINKS))
        .requires(every(EXTERNAL_LINK).shouldOrWhenNone(WATCHED, NO_DETECTION))
        .item(
            SIGNATURE_UPDATE,
            every(DETECTION).by(valueOf(SIGNATURES_UPDATED_EVERY)).whenNone(NO_DETECTION))
        .practiceRepeatsRequirement(III_3_1_5_I)
        .practice(III_3_1_5_II, everyDetection(DETECTION_SUITED_TO_BUSINESS))
        .practice(III_3_1_5_III, everyDetection(DETECTION_CONFIGURED_FOR_BUSINESS));
  }

  private static Sentence everyDetection(Fact<Boolean> fact) {
    return every(DETECTION)
        .shouldOrWhenNone(declare(fact), cannotAriseIf(exemption("no-detection", NO_DETECTION)));
  }
}
