package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Conditions.cannotAriseIf;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.denied;
import static dev.kamae.assessment.rule.Conditions.either;
import static dev.kamae.assessment.rule.Conditions.exemption;
import static dev.kamae.assessment.rule.Conditions.ofProvider;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.assessment.rule.Scopes.FIREWALL;
import static dev.kamae.assessment.rule.Scopes.INNER_LINK;
import static dev.kamae.guideline.Measure.III_3_1_4;
import static dev.kamae.guideline.Practice.III_3_1_4_I;
import static dev.kamae.guideline.Practice.III_3_1_4_II;
import static dev.kamae.guideline.Practice.III_3_1_4_III;
import static dev.kamae.posture.component.ComponentFacts.FIREWALL_CHOSEN_BY_POLICY;
import static dev.kamae.posture.component.ComponentFacts.FIREWALL_OPERATED_BY_POLICY;
import static dev.kamae.posture.network.LinkFacts.EXTERNAL_LINKS;
import static dev.kamae.posture.network.LinkFacts.FIREWALLS;
import static dev.kamae.posture.network.LinkFacts.FIREWALL_PASSED;
import static dev.kamae.posture.network.LinkFacts.OTHER_MEASURE_AGAINST_INSIDE;
import static dev.kamae.posture.network.LinkFacts.OTHER_MEASURE_AGAINST_OUTSIDE;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.fact.Fact;
import java.util.Set;

/** Ⅲ.3.1.4 Unauthorised access. */
public final class UnauthorisedAccess implements MeasureRules {

  private static final Condition PASSES_FIREWALL = new Passes(
      Set.of(ApplianceType.FIREWALL), FIREWALL_PASSED, FIREWALLS, Phrase.of(FIREWALL_PASSED));

  private static final Condition PASSES_GUARD = new Passes(
      Set.of(
          ApplianceType.FIREWALL,
          ApplianceType.REVERSE_PROXY,
          ApplianceType.WAF,
          ApplianceType.VPN_GATEWAY),
      FIREWALL_PASSED,
      FIREWALLS,
      Phrase.of("claim.guard-passed"));

  private static final Condition GUARDED =
      either(PASSES_GUARD, declare(OTHER_MEASURE_AGAINST_OUTSIDE));

  private static final Condition GUARDED_INSIDE = ofProvider(declare(OTHER_MEASURE_AGAINST_INSIDE));

  private static final DeclaredAbsent NO_FIREWALL = new DeclaredAbsent(FIREWALLS, FIREWALL_PASSED);

  private static final Exemption ANOTHER_MEASURE = exemption(
      "no-firewall-but-another-measure",
      (provider, around) ->
          NO_FIREWALL.of(provider, around).filter(said -> isOtherwiseGuarded(around)));

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(III_3_1_4)
        .requires(
            every(EXTERNAL_LINK).shouldOrWhenNone(GUARDED, cannotAriseIf(denied(EXTERNAL_LINKS))),
            every(INNER_LINK).shouldOrWhenNone(either(GUARDED, GUARDED_INSIDE), GUARDED_INSIDE))
        .practice(
            III_3_1_4_I,
            every(EXTERNAL_LINK)
                .shouldOrWhenNone(PASSES_FIREWALL, unless(denied(EXTERNAL_LINKS), NO_FIREWALL)))
        .practice(III_3_1_4_II, everyFirewall(FIREWALL_CHOSEN_BY_POLICY))
        .practice(III_3_1_4_III, everyFirewall(FIREWALL_OPERATED_BY_POLICY));
  }

  private static Sentence everyFirewall(Fact<Boolean> fact) {
    return every(FIREWALL).shouldOrWhenNone(declare(fact), unless(ANOTHER_MEASURE, NO_FIREWALL));
  }

  private static boolean isOtherwiseGuarded(Surroundings around) {
    return around.provider().of(OTHER_MEASURE_AGAINST_INSIDE).isYes()
        || around.posture().links().stream()
            .anyMatch(each -> GUARDED.judge(each, around) == Verdict.MET);
  }
}
