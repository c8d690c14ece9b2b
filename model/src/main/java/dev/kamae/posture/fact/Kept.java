package dev.kamae.posture.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps each thing once that is said of many elements at one line. */
public final class Kept {

  private final Map<SaidAt, Said<?>> things = new HashMap<>();
  private final Map<SourceLine, SourceLine> lines = new HashMap<>();
  private final Map<Form, Form> forms = new HashMap<>();
  private SourceLine asked = SourceLine.UNKNOWN;
  private SourceLine answered = SourceLine.UNKNOWN;

  /** Nothing is kept yet. */
  public Kept() {}

  Said<?> once(Said<?> said) {
    SaidAt key = new SaidAt(said, once(said.source()), said.attestation());
    Said<?> before = things.putIfAbsent(key, said);
    return before == null ? said : before;
  }

  /** The line, kept once. */
  public SourceLine once(SourceLine line) {
    Objects.requireNonNull(line, "line");
    if (line != asked) {
      SourceLine before = lines.putIfAbsent(line, line);
      asked = line;
      answered = before == null ? line : before;
    }
    return answered;
  }

  Form once(Form form) {
    Form before = forms.putIfAbsent(form, form);
    return before == null ? form : before;
  }

  /** What was said; the line is one that is kept. */
  private record SaidAt(Said<?> said, SourceLine line, Optional<Attestation> attestation) {

    @Override
    public boolean equals(Object other) {
      return other instanceof SaidAt that
          && line == that.line
          && said.equals(that.said)
          && attestation.equals(that.attestation);
    }

    @Override
    public int hashCode() {
      return 31 * said.hashCode() + System.identityHashCode(line);
    }
  }
}
