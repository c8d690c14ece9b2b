package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.DiagnosisTerm;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.quantity.Span;
import org.junit.jupiter.api.Test;

/** Of several intervals of a diagnosis the laxest counts, and a no before all, whichever comes first. */
class DiagnosedTwiceTest {

  private final int start = line();
  private final DiagnosisTerm monthly = diagnosis(SIMPLE).of(server("web")).every(months(1));
  private final DiagnosisTerm quarterly = diagnosis(SIMPLE).of(server("app")).every(months(3));
  private final DiagnosisTerm never = diagnosis(SIMPLE).of(server("db")).notDone();
  private final DiagnosisTerm daily = diagnosis(SIMPLE).of(server("log")).every(days(1));

  private static Topic simple(DiagnosisTerm... diagnoses) {
    Description description = () ->
        standing(server("web"), server("app"), server("db"), server("log")).keepingUp(diagnoses);
    return description
        .posture()
        .topics(ElementKind.DIAGNOSIS)
        .filter(each -> each.term().filter(Diagnosis.SIMPLE.name()::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private String every(DiagnosisTerm... diagnoses) {
    Said<Span> said = simple(diagnoses).facts().of(LogFacts.DIAGNOSIS_EVERY);
    return (said.isNo() ? "no" : said.get().notation()) + " +" + (said.source().line() - start);
  }

  @Test
  void the_laxest_interval_counts() {
    assertEquals("P3M +2", every(monthly, quarterly, daily));
    assertEquals("P3M +2", every(daily, quarterly, monthly));
    assertEquals("P1M +1", every(monthly, daily));
  }

  @Test
  void a_no_counts_before_any_interval() {
    assertEquals("no +3", every(monthly, never, quarterly));
    assertEquals("no +3", every(never, daily));
    assertEquals("no +3", every(quarterly, never));
  }

  @Test
  void it_stands_where_it_was_first_spoken_of() {
    assertEquals(start + 1, simple(monthly, quarterly).source().line());
    assertEquals(start + 1, simple(never, quarterly, monthly).source().line());
    assertEquals(start + 2, simple(daily, quarterly, never).source().line());
  }
}
