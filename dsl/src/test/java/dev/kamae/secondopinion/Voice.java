package dev.kamae.secondopinion;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.Arrays;
import java.util.List;

/**
 * What one element says of one thing.
 *
 * @param element who is spoken of
 * @param denied whether it, or the control that it belongs to, was denied
 * @param values what was said, of which all count
 */
record Voice(Element element, boolean denied, List<Object> values) {

  /** The value of the fact, unless one of the controls that it belongs to is denied. */
  static Voice of(Element element, Fact<?> value, Fact<?>... controls) {
    return of(element, element.facts().of(value), controls);
  }

  static Voice of(Element element, Said<?> said, Fact<?>... controls) {
    boolean denied =
        Arrays.stream(controls).anyMatch(each -> element.facts().of(each).isNo());
    List<Object> values = said.isYes() ? List.of(said.get()) : List.of();
    return new Voice(element, denied || said.isNo(), values);
  }

  static Voice denying(Element element) {
    return new Voice(element, true, List.of());
  }

  boolean isSilent() {
    return !denied && values.isEmpty();
  }
}
