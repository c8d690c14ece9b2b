package dev.kamae.posture.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a posture says of one fact: a value, a plain no, or nothing at all. Neither the source line nor who vouches
 * for it takes part in equality.
 *
 * @param <T> the values that can be said
 */
public final class Said<T> {

  private static final Said<Object> NOTHING =
      new Said<>(State.NOTHING, null, SourceLine.UNKNOWN, Optional.empty());

  private final State state;
  private final T value;
  private final SourceLine source;
  private final Optional<Attestation> attestation;

  private Said(State state, T value, SourceLine source, Optional<Attestation> attestation) {
    this.state = state;
    this.value = value;
    this.source = source;
    this.attestation = attestation;
  }

  /** A value that was said. */
  public static <T> Said<T> yes(T value, SourceLine source) {
    Objects.requireNonNull(source, "source");
    return new Said<>(State.YES, Objects.requireNonNull(value, "value"), source, Optional.empty());
  }

  /** A plain no. */
  public static <T> Said<T> no(SourceLine source) {
    Objects.requireNonNull(source, "source");
    return new Said<>(State.NO, null, source, Optional.empty());
  }

  /** Nothing was said. */
  @SuppressWarnings("unchecked")
  public static <T> Said<T> nothing() {
    return (Said<T>) NOTHING;
  }

  /** The same, vouched for. */
  public Said<T> attested(Attestation by) {
    Objects.requireNonNull(by, "by");
    return new Said<>(state, value, source, Optional.of(by));
  }

  /** The same where nobody vouches for it or somebody does on the date; else nothing, with who once did. */
  public Said<T> asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return attestation.isEmpty() || attestation.get().isValidOn(date)
        ? this
        : new Said<>(State.NOTHING, null, source, attestation);
  }

  /** Whether a value was said. */
  public boolean isYes() {
    return state == State.YES;
  }

  /** Whether it was denied. */
  public boolean isNo() {
    return state == State.NO;
  }

  /** Whether nothing was said. */
  public boolean isNothing() {
    return state == State.NOTHING;
  }

  /** Whether this value was said. */
  public boolean is(T expected) {
    Objects.requireNonNull(expected, "expected");
    return isYes() && value.equals(expected);
  }

  /** The value that was said, if one was. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The value that was said.
   *
   * @throws IllegalStateException "no value was said"
   */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("no value was said");
    }
    return value;
  }

  /** The line that said it. */
  public SourceLine source() {
    return source;
  }

  /** Who vouches for it, if somebody does. */
  public Optional<Attestation> attestation() {
    return attestation;
  }

  /** Who vouched for what does not count as said on the date. */
  public Optional<Attestation> lapsed() {
    return isNothing() ? attestation : Optional.empty();
  }

  /** Whether nothing was said, not even what does not count on the date. */
  public boolean isUnsaid() {
    return isNothing() && attestation.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Said<?> that
        && state == that.state
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * state.ordinal() + Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return state == State.YES ? value.toString() : state.name();
  }

  private enum State {
    YES,
    NO,
    NOTHING
  }
}
