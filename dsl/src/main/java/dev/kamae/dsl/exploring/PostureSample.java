package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** Prints a posture that falsifies a property as code, found by jqwik as a service. */
public final class PostureSample implements SampleReportingFormat {

  private static final String CLASS_NAME = "Falsified";

  /** For jqwik. */
  public PostureSample() {}

  @Override
  public boolean appliesTo(Object value) {
    Objects.requireNonNull(value, "value");
    return value instanceof Posture || value instanceof Sketch;
  }

  @Override
  public Object report(Object value) {
    Objects.requireNonNull(value, "value");
    Posture posture = value instanceof Sketch sketch ? sketch.posture() : (Posture) value;
    return new Code(PostureCode.of(posture, CLASS_NAME));
  }

  @Override
  public Optional<String> label(Object value) {
    Objects.requireNonNull(value, "value");
    return Optional.of("a posture that is described by\n");
  }

  /** Code is printed as it is, not as a string in quotation marks. */
  private record Code(String source) {
    @Override
    public String toString() {
      return source;
    }
  }
}
