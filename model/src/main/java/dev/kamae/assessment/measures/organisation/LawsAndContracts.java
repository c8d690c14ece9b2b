package dev.kamae.assessment.measures.organisation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Conditions.exemption;
import static dev.kamae.assessment.rule.Conditions.unless;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Measure.II_7_1_1;
import static dev.kamae.guideline.Practice.II_7_1_1_I;
import static dev.kamae.guideline.Practice.II_7_1_1_II;
import static dev.kamae.guideline.Practice.II_7_1_1_III;
import static dev.kamae.posture.facility.FacilityFacts.COUNTRY;
import static dev.kamae.posture.fact.ElementKind.INFORMATION;
import static dev.kamae.posture.organisation.ComplianceFacts.FOREIGN_LAW_APPLIES;
import static dev.kamae.posture.organisation.ComplianceFacts.FOREIGN_LAW_CONSIDERED;
import static dev.kamae.posture.organisation.ComplianceFacts.GUIDELINES_CONSULTED;
import static dev.kamae.posture.organisation.ComplianceFacts.INFORMATION_GOVERNED_BY;
import static dev.kamae.posture.organisation.ComplianceFacts.INFORMATION_TREATED_ACCORDINGLY;
import static dev.kamae.posture.organisation.ComplianceFacts.LAWS_CONSIDERED;

import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.facility.Country;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.fact.Said;
import java.util.Optional;

/** Ⅱ.7.1.1 Laws and contracts. */
public final class LawsAndContracts implements MeasureRules {

  private static final Exemption WHOLLY_IN_JAPAN =
      exemption("wholly-in-japan", (element, around) -> inJapan(around), FOREIGN_LAW_APPLIES);

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(II_7_1_1)
        .requires(every(topicsOf(INFORMATION))
            .should(declare(INFORMATION_GOVERNED_BY), declare(INFORMATION_TREATED_ACCORDINGLY)))
        .practice(II_7_1_1_I, provider().should(declare(LAWS_CONSIDERED)))
        .practice(II_7_1_1_II, provider().should(declare(GUIDELINES_CONSULTED)))
        .practice(
            II_7_1_1_III,
            provider().should(unless(WHOLLY_IN_JAPAN, declare(FOREIGN_LAW_CONSIDERED))));
  }

  private static Optional<Said<Country>> inJapan(Surroundings around) {
    Said<Boolean> foreign = around.provider().of(FOREIGN_LAW_APPLIES);
    if (!foreign.isNo() && !foreign.isUnsaid()) {
      return Optional.empty();
    }
    Optional<Said<Country>> first = Optional.empty();
    for (Place each : around.posture().places()) {
      Said<Country> country = each.facts().of(COUNTRY);
      if (!country.is(Country.JAPAN)) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : Optional.of(country);
    }
    return first;
  }
}
