package dev.kamae.assessment.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.organisation.RecordKind;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordKindsTest {

  private static Topic topic(ElementKind kind, Optional<RecordKind> term) {
    return Topic.builder()
        .kind(kind)
        .name("x" + term)
        .term(term.map(Enum::name))
        .facts(Facts.NONE)
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private static Optional<String> note(RecordKind... mentioned) {
    Posture.Builder posture = Posture.builder()
        .description("Acme")
        .provider(topic(ElementKind.PROVIDER, Optional.empty()));
    for (RecordKind each : mentioned) {
      posture.addTopic(topic(ElementKind.RECORD, Optional.of(each)));
    }
    return AspSaasGuideline.assess(posture.build(), LocalDate.of(2026, 4, 1))
        .of(Measure.II_7_1_2)
        .note()
        .map(Wording.in(Language.ENGLISH)::phrase);
  }

  @Test
  void kinds_of_record_that_nobody_mentioned_are_listed_and_not_open() {
    assertEquals(
        "Kinds of record that nobody mentioned: audit logs, database records, operating procedures,"
            + " transaction logs",
        note(RecordKind.ACCOUNTING).orElseThrow());
  }

  @Test
  void nothing_is_listed_where_all_are_mentioned() {
    assertEquals(Optional.empty(), note(RecordKind.values()));
  }
}
