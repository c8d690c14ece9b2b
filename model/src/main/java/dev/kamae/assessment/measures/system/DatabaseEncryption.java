package dev.kamae.assessment.measures.system;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.exemption;
import static dev.kamae.assessment.rule.Conditions.publiclyEvaluated;
import static dev.kamae.assessment.rule.Conditions.said;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Conditions.whereSaid;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.DATABASE;
import static dev.kamae.guideline.Measure.III_2_2_2;
import static dev.kamae.guideline.Practice.III_2_2_2_I;
import static dev.kamae.guideline.Practice.III_2_2_2_II;
import static dev.kamae.guideline.Practice.III_2_2_2_III;
import static dev.kamae.posture.component.ComponentFacts.DATABASES;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_ALGORITHM_LISTED;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_ENCRYPTED_WITH;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_HOLDS;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_KEYS_MANAGED;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.organisation.InformationKind;
import java.util.Optional;

/** Ⅲ.2.2.2 Database encryption. */
public final class DatabaseEncryption implements MeasureRules {

  private static final Condition ENCRYPTED = declare(DATABASE_ENCRYPTED_WITH);

  private static final Exemption NOTHING_SENSITIVE = exemption(
      "nothing-sensitive",
      (database, around) -> Optional.of(database.facts().of(DATABASE_HOLDS))
          .filter(said -> !said.isNothing())
          .filter(said -> said.value().filter(DatabaseEncryption::isSensitive).isEmpty()));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_2_2_2)
        .unless(denied(DATABASES))
        .requires(every(DATABASE).should(ENCRYPTED))
        .practice(
            III_2_2_2_I,
            every(DATABASE)
                .should(unless(
                    NOTHING_SENSITIVE,
                    whereSaid(DATABASE_HOLDS, ENCRYPTED, "sensitive-data-encrypted"))))
        .practice(III_2_2_2_II, every(DATABASE).should(declare(DATABASE_KEYS_MANAGED)))
        .practice(
            III_2_2_2_III,
            every(DATABASE)
                .should(publiclyEvaluated(
                    ENCRYPTED, DATABASE_ENCRYPTED_WITH, DATABASE_ALGORITHM_LISTED)));
  }

  private static boolean isSensitive(Names held) {
    return held.has(InformationKind.PERSONAL) || held.has(InformationKind.CONFIDENTIAL);
  }
}
