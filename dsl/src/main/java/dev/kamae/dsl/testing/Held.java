package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Described;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What an annotation holds to what.
 *
 * @param description the class that describes
 * @param pattern the pattern
 * @param date the date
 */
record Held(Class<? extends Description> description, Pattern pattern, LocalDate date) {

  static Held of(HoldPosture annotation, Class<?> test) {
    refuseUnmade(annotation.of(), test);
    return new Held(annotation.of(), annotation.at(), date(annotation, test));
  }

  /** The annotation of the test class, or of the nearest class around it that has one. */
  static Optional<HoldPosture> annotation(Class<?> test) {
    return Stream.<Class<?>>iterate(test, each -> each != null, Class::getEnclosingClass)
        .flatMap(each -> Optional.ofNullable(each.getAnnotation(HoldPosture.class)).stream())
        .findFirst();
  }

  private static LocalDate date(HoldPosture annotation, Class<?> test) {
    boolean fixed = !annotation.asOf().isEmpty();
    if (fixed == (annotation.asOfDay() != HoldPosture.Unsaid.class)) {
      throw new ExtensionConfigurationException("@HoldPosture of " + test.getName()
          + (fixed
              ? " says the date twice: either asOf or asOfDay is left out"
              : " says no date: say asOf = \"2026-04-01\", or asOfDay = the class of who says it"));
    }
    return fixed
        ? parse(annotation.asOf(), test)
        : made(annotation.asOfDay(), test).get();
  }

  private static LocalDate parse(String date, Class<?> test) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new ExtensionConfigurationException(
          "@HoldPosture of " + test.getName() + " says asOf = \"" + date
              + "\": a date is written like 2026-04-01",
          e);
    }
  }

  private static <T> T made(Class<T> type, Class<?> test) {
    refuseUnmade(type, test);
    return ReflectionSupport.newInstance(type);
  }

  private static void refuseUnmade(Class<?> type, Class<?> test) {
    if (Stream.of(type.getDeclaredConstructors())
        .noneMatch(each -> each.getParameterCount() == 0)) {
      throw new ExtensionConfigurationException("@HoldPosture of " + test.getName() + " names "
          + type.getName() + ", which has no constructor without arguments");
    }
  }

  Assessment assessment() {
    return assessment(ReflectionSupport.newInstance(description), date);
  }

  /** What a description comes to that says the same whenever it is asked. */
  static Assessment assessment(Description description, LocalDate date) {
    return AspSaasGuideline.assess(Described.steady(description), date);
  }

  @Override
  public String toString() {
    return description.getSimpleName() + " at pattern " + pattern.number() + " as of " + date;
  }
}
