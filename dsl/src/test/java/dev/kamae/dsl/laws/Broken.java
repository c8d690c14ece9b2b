package dev.kamae.dsl.laws;

import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.laws.Odd.gapUnless;
import static dev.kamae.dsl.laws.Odd.judged;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Measure.III_1_1_5;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.Without;
import dev.kamae.assessment.rule.Every;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Observation;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rules that are mistaken in one thing, and the laws that they break. */
final class Broken {

  private static final String CLAIM = Phrase.of("odd").toString();
  static final Odd NOTHING = gapUnless((element, posture) -> true);
  static final Posture SHOP = new Shop().posture();

  /** Two servers, of which it is said how often one is looked at. */
  static final Posture KIOSK = kiosk().posture();

  private Broken() {}

  private static Description kiosk() {
    ServerTerm till = server("till");
    return () -> provider("Kiosk KK")
        .housedIn(building("Nara").with(serverRoom("1").holding(till, server("screen"))))
        .watching(liveness().of(till).every(minutes(10)));
  }

  /** By so many trials, the first of which says this before anything else. */
  static void assertBroken(Law law, Assessment judged, int trials, String first) {
    List<String> broken = broken(law, judged);
    assertEquals(trials, broken.size(), law::name);
    String said = broken.get(0);
    assertEquals(first, said.substring(0, Math.min(first.length(), said.length())));
  }

  private static List<String> broken(Law law, Assessment judged) {
    return law.trials(judged, PATTERN_1).stream()
        .flatMap(each -> {
          try {
            each.run();
            return Stream.empty();
          } catch (AssertionError fault) {
            return Stream.of((each + ": " + fault.getMessage()).replace(CLAIM, "ODD"));
          }
        })
        .toList();
  }

  /** A measure without items that asks nothing but what is odd. */
  static MeasureRule requiring(Odd odd) {
    return MeasureRule.rule(III_1_1_5).requires(every(COMPONENT).should(odd));
  }

  /** The interval is seen through the lens. */
  static MeasureRule seeing(Observation<Span> lens) {
    return MeasureRule.rule(III_1_1_1)
        .requires(Every.provider().should(NOTHING))
        .item(LIVENESS_INTERVAL, every(COMPONENT).by(lens));
  }

  static Observation<Span> interval(UnaryOperator<Said<Span>> lens) {
    return new Observation<>() {
      @Override
      public Said<Span> of(Element element, Surroundings around) {
        return lens.apply(element.facts().of(LIVENESS.interval()));
      }

      @Override
      public List<Wanted> wanted(Element element, Surroundings around, Span value) {
        return List.of(Wanted.value(element, LIVENESS.interval(), value));
      }
    };
  }

  /** The one server of which something is said. */
  static Posture till() {
    return Without.component(KIOSK, "screen");
  }
}
