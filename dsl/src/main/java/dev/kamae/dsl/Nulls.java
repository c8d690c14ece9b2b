package dev.kamae.dsl;

import dev.kamae.posture.fact.SourceLine;
import java.util.function.Supplier;

/** Refuses null, the only fault that is reported at once. */
final class Nulls {

  private Nulls() {}

  static void refuse(String ofSubject, Supplier<SourceLine> source, Object... values) {
    if (hasNull(values)) {
      throw DescriptionException.atOnce(
          Fault.at(source.get(), "null was given to " + Here.word() + "(...)" + ofSubject));
    }
  }

  private static boolean hasNull(Object value) {
    if (value instanceof Object[] values) {
      for (Object each : values) {
        if (hasNull(each)) {
          return true;
        }
      }
    }
    return value == null;
  }
}
