package dev.kamae.assessment.measures.organisation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.guideline.Measure.II_6_1_1;
import static dev.kamae.guideline.Practice.II_6_1_1_I;
import static dev.kamae.guideline.Practice.II_6_1_1_II;
import static dev.kamae.guideline.Practice.II_6_1_1_III;
import static dev.kamae.guideline.Practice.II_6_1_1_IV;
import static dev.kamae.posture.organisation.IncidentFacts.CONTACT_ALWAYS_REACHABLE;
import static dev.kamae.posture.organisation.IncidentFacts.CONTACT_KNOWN_TO_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.DUTY_KNOWN_TO_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_ANALYSED;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_RECORDED;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_REPORTED_AT_ONCE;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_REPORTED_BY_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENT_CONTACT;
import static dev.kamae.posture.organisation.IncidentFacts.MEASURES_REVIEWED_FROM_INCIDENTS;
import static dev.kamae.posture.organisation.IncidentFacts.REPORTING_FORMAL;
import static dev.kamae.posture.organisation.IncidentFacts.REPORTING_KNOWN_TO_ALL;
import static dev.kamae.posture.organisation.IncidentFacts.RESPONSE_ORGANISED;
import static dev.kamae.posture.organisation.IncidentFacts.RESPONSE_PROCEDURE_SET;
import static dev.kamae.posture.organisation.IncidentFacts.RESPONSE_STAGES;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;

/** Ⅱ.6.1.1 Reporting of security incidents and vulnerabilities. */
public final class IncidentReporting implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(II_6_1_1)
        .requires(provider()
            .should(
                declare(INCIDENTS_REPORTED_BY_ALL),
                declare(INCIDENTS_RECORDED),
                declare(INCIDENTS_REPORTED_AT_ONCE),
                declare(RESPONSE_ORGANISED),
                declare(RESPONSE_PROCEDURE_SET)))
        .practice(
            II_6_1_1_I,
            provider()
                .should(
                    declare(REPORTING_FORMAL),
                    declare(RESPONSE_PROCEDURE_SET),
                    declare(RESPONSE_STAGES),
                    declare(REPORTING_KNOWN_TO_ALL)))
        .practice(
            II_6_1_1_II,
            provider()
                .should(
                    declare(INCIDENT_CONTACT),
                    declare(CONTACT_KNOWN_TO_ALL),
                    declare(CONTACT_ALWAYS_REACHABLE)))
        .practice(II_6_1_1_III, provider().should(declare(DUTY_KNOWN_TO_ALL)))
        .practice(
            II_6_1_1_IV,
            provider()
                .should(declare(INCIDENTS_ANALYSED), declare(MEASURES_REVIEWED_FROM_INCIDENTS)));
  }
}
