package dev.kamae.assessment.measures.organisation;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Every.provider;
import static dev.kamae.assessment.rule.Scopes.topicsOf;
import static dev.kamae.guideline.Measure.II_7_1_2;
import static dev.kamae.guideline.Practice.II_7_1_2_I;
import static dev.kamae.guideline.Practice.II_7_1_2_II;
import static dev.kamae.guideline.Practice.II_7_1_2_III;
import static dev.kamae.guideline.Practice.II_7_1_2_IV;
import static dev.kamae.posture.fact.ElementKind.RECORD;
import static dev.kamae.posture.organisation.ComplianceFacts.LEGAL_RETENTION_IDENTIFIED;
import static dev.kamae.posture.organisation.ComplianceFacts.LONG_TERM_MEDIUM;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORDS_CLASSED_BY_KIND;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORDS_CLASSED_BY_RETENTION_AND_MEDIUM;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORDS_STORED_AS_MAKER_ADVISES;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORD_MANAGED_AS_LAW_ASKS;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORD_MANAGED_AS_POLICY_ASKS;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.organisation.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ⅱ.7.1.2 Important records. */
public final class ImportantRecords implements MeasureRules {

  @Override
  public MeasureRule rule() {
    return MeasureRule.rule(II_7_1_2)
        .requires(every(topicsOf(RECORD))
            .should(declare(RECORD_MANAGED_AS_LAW_ASKS), declare(RECORD_MANAGED_AS_POLICY_ASKS)))
        .noting(ImportantRecords::kindsNotMentioned)
        .practice(
            II_7_1_2_I,
            provider()
                .should(
                    declare(RECORDS_CLASSED_BY_KIND),
                    declare(RECORDS_CLASSED_BY_RETENTION_AND_MEDIUM)))
        .practice(II_7_1_2_II, provider().should(declare(RECORDS_STORED_AS_MAKER_ADVISES)))
        .practice(II_7_1_2_III, provider().should(declare(LONG_TERM_MEDIUM)))
        .practice(II_7_1_2_IV, provider().should(declare(LEGAL_RETENTION_IDENTIFIED)));
  }

  private static Optional<Phrase> kindsNotMentioned(Surroundings around) {
    Set<String> mentioned = around
        .posture()
        .topics(RECORD)
        .flatMap(each -> each.term().stream())
        .collect(Collectors.toSet());
    RecordKind[] others = Stream.of(RecordKind.values())
        .filter(each -> each != RecordKind.OTHER_RECORDS)
        .filter(each -> !mentioned.contains(each.name()))
        .toArray(RecordKind[]::new);
    return others.length == 0
        ? Optional.empty()
        : Optional.of(Phrase.of("note.record-kinds-not-mentioned", Names.of(others)));
  }
}
