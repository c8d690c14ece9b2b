package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.publiclyEvaluated;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Measure.III_3_2_2;
import static dev.kamae.guideline.Practice.III_3_2_2_I;
import static dev.kamae.guideline.Practice.III_3_2_2_II;
import static dev.kamae.posture.network.LinkFacts.CRYPTOGRAPHY_NEW_AND_SAFE;
import static dev.kamae.posture.network.LinkFacts.CRYPTOGRAPHY_RENEWED;
import static dev.kamae.posture.network.LinkFacts.CRYPTOGRAPHY_WATCHED;
import static dev.kamae.posture.network.LinkFacts.EXTERNAL_LINKS;
import static dev.kamae.posture.network.LinkFacts.LINK_ALGORITHM;
import static dev.kamae.posture.network.LinkFacts.LINK_ALGORITHM_LISTED;
import static dev.kamae.posture.network.LinkFacts.LINK_ENCRYPTED_BY;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.quantity.Encryption;

/** Ⅲ.3.2.2 Encrypted communication. */
public final class EncryptedCommunication implements MeasureRules {

  private static final Condition ENCRYPTED =
      declare(LINK_ENCRYPTED_BY, encryption -> !encryption.equals(Encryption.NONE));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_2_2)
        .unless(denied(EXTERNAL_LINKS))
        .requires(every(EXTERNAL_LINK).should(ENCRYPTED))
        .item(ENCRYPTION, every(EXTERNAL_LINK).by(valueOf(LINK_ENCRYPTED_BY)))
        .practice(
            III_3_2_2_I,
            provider()
                .should(
                    declare(CRYPTOGRAPHY_NEW_AND_SAFE),
                    declare(CRYPTOGRAPHY_WATCHED),
                    declare(CRYPTOGRAPHY_RENEWED)))
        .practice(
            III_3_2_2_II,
            every(EXTERNAL_LINK)
                .should(publiclyEvaluated(ENCRYPTED, LINK_ALGORITHM, LINK_ALGORITHM_LISTED)));
  }
}
