package dev.kamae.assessment.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan that begins a diagnosis acts on that one, whichever the posture lists first. */
class BegunDiagnosisTest {

  private static Topic topic(ElementKind kind, String name, Claim<?>... claims) {
    return Topic.builder()
        .kind(kind)
        .name(name)
        .term(name)
        .facts(Facts.of(List.of(claims)))
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private static List<Object> actedOn(Diagnosis... order) {
    Claim<Boolean> actedOn =
        new Claim<>(LogFacts.DIAGNOSIS_ACTED_ON, Said.yes(true, SourceLine.UNKNOWN));
    Posture posture = Posture.builder()
        .description("Acme")
        .provider(topic(ElementKind.PROVIDER, "Acme"))
        .addComponent(Component.builder()
            .name("web-1")
            .kind(ElementKind.SERVER)
            .place("Tokyo DC")
            .facts(Facts.NONE)
            .source(SourceLine.UNKNOWN)
            .build())
        .addAllTopics(Stream.of(order)
            .map(each -> each == Diagnosis.NETWORK
                ? topic(ElementKind.DIAGNOSIS, each.name(), actedOn)
                : topic(ElementKind.DIAGNOSIS, each.name()))
            .toList())
        .build();
    return Plan.of(AspSaasGuideline.assess(posture, LocalDate.of(2026, 4, 1)), Pattern.PATTERN_1)
        .steps()
        .stream()
        .flatMap(each -> each.changes().stream())
        .filter(each -> each instanceof Change.Say<?> say && say.fact() == actedOn.fact())
        .<Object>map(each -> ((Change.Say<?>) each).element().name())
        .sorted()
        .toList();
  }

  @Test
  void the_order_of_the_diagnoses_changes_nothing() {
    List<Object> begun = List.of("APPLICATION", "SIMPLE");

    assertEquals(begun, actedOn(Diagnosis.SIMPLE, Diagnosis.NETWORK, Diagnosis.APPLICATION));
    assertEquals(begun, actedOn(Diagnosis.APPLICATION, Diagnosis.NETWORK, Diagnosis.SIMPLE));
  }
}
