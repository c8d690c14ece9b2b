package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.exemption;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Item.ADMINISTRATOR_AUTHENTICATION;
import static dev.kamae.guideline.Item.USER_AUTHENTICATION;
import static dev.kamae.guideline.Measure.III_3_1_3;
import static dev.kamae.guideline.Practice.III_3_1_3_I;
import static dev.kamae.guideline.Practice.III_3_1_3_II;
import static dev.kamae.posture.access.AccessFacts.AUTHENTICATION;
import static dev.kamae.posture.access.AccessFacts.AUTHENTICATION_RULES_SET;
import static dev.kamae.posture.access.AccessFacts.CREDENTIALS_HASHED;
import static dev.kamae.posture.access.AccessFacts.PASSWORDS_EXPIRE_AFTER;
import static dev.kamae.posture.access.AccessFacts.PASSWORDS_MANAGED;
import static dev.kamae.posture.access.AccessFacts.REMOTE_ADMINISTRATION;
import static dev.kamae.posture.access.AccessFacts.REMOTE_ADMINISTRATION_AUTHENTICATED;
import static dev.kamae.posture.fact.ElementKind.POLICY;

import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Method;
import java.util.List;
import java.util.Optional;

/** Ⅲ.3.1.3 Authentication. */
public final class Authentication implements MeasureRules {

  private static final Exemption NO_PASSWORDS =
      exemption("no-passwords", (element, around) -> withoutPasswords(around));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_1_3)
        .requires(every(topicsOf(POLICY))
            .should(declare(AUTHENTICATION, policy -> !policy.equals(AuthenticationPolicy.NONE))))
        .requires(provider()
            .should(
                declare(AUTHENTICATION_RULES_SET),
                unless(NO_PASSWORDS, declare(PASSWORDS_MANAGED)),
                unless(
                    NO_PASSWORDS,
                    declare(PASSWORDS_EXPIRE_AFTER, span -> true, "passwords-expire"))))
        .item(
            USER_AUTHENTICATION, every(topicsOf(POLICY, Subject.USERS)).by(valueOf(AUTHENTICATION)))
        .item(
            ADMINISTRATOR_AUTHENTICATION,
            every(topicsOf(POLICY, Subject.ADMINISTRATORS)).by(valueOf(AUTHENTICATION)))
        .practice(
            III_3_1_3_I,
            provider()
                .should(unless(
                    denied(REMOTE_ADMINISTRATION), declare(REMOTE_ADMINISTRATION_AUTHENTICATED))))
        .practice(III_3_1_3_II, provider().should(declare(CREDENTIALS_HASHED)));
  }

  private static Optional<Said<AuthenticationPolicy>> withoutPasswords(Surroundings around) {
    List<Said<AuthenticationPolicy>> policies = around
        .posture()
        .topics(POLICY)
        .map(each -> each.facts().of(AUTHENTICATION))
        .toList();
    return policies.stream().allMatch(Authentication::isWithoutPassword)
        ? policies.stream().findFirst()
        : Optional.empty();
  }

  private static boolean isWithoutPassword(Said<AuthenticationPolicy> policy) {
    return !policy.isNothing()
        && policy.value().filter(each -> each.has(Method.ID_PASSWORD)).isEmpty();
  }
}
