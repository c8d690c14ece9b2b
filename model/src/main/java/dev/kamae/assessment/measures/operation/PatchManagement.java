package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.componentsOf;
import static dev.kamae.guideline.Item.PATCH_START;
import static dev.kamae.guideline.Measure.III_1_1_6;
import static dev.kamae.guideline.Practice.III_1_1_6_I;
import static dev.kamae.guideline.Practice.III_1_1_6_II;
import static dev.kamae.posture.fact.ElementKind.NETWORK_DEVICE;
import static dev.kamae.posture.fact.ElementKind.PLATFORM;
import static dev.kamae.posture.fact.ElementKind.SECURITY_APPLIANCE;
import static dev.kamae.posture.fact.ElementKind.SERVER;
import static dev.kamae.posture.fact.ElementKind.STORAGE;
import static dev.kamae.posture.operation.UpkeepFacts.PATCHES_APPLIED;
import static dev.kamae.posture.operation.UpkeepFacts.PATCHES_STARTED_WITHIN;
import static dev.kamae.posture.operation.UpkeepFacts.PATCHES_TESTED;
import static dev.kamae.posture.operation.UpkeepFacts.VULNERABILITIES_GATHERED_REGULARLY;
import static dev.kamae.posture.operation.UpkeepFacts.VULNERABILITY_SOURCES;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Scope;

/** Ⅲ.1.1.6 Vulnerabilities and patches. */
public final class PatchManagement implements MeasureRules {

  private static final Scope PATCHED =
      componentsOf(PLATFORM, SERVER, STORAGE, SECURITY_APPLIANCE, NETWORK_DEVICE);

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_1_1_6)
        .requires(every(PATCHED)
            .should(declare(VULNERABILITIES_GATHERED_REGULARLY), declare(PATCHES_APPLIED)))
        .item(PATCH_START, every(PATCHED).by(valueOf(PATCHES_STARTED_WITHIN, PATCHES_APPLIED)))
        .practice(III_1_1_6_I, every(PATCHED).should(declare(VULNERABILITY_SOURCES)))
        .practice(III_1_1_6_II, every(PATCHED).should(declare(PATCHES_TESTED)));
  }
}
