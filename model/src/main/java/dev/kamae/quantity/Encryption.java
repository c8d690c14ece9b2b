package dev.kamae.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a link is encrypted by: one or more layers, of which the strongest counts; or nothing.
 *
 * @param layers the protocols, empty where nothing is encrypted
 */
public record Encryption(List<Protocol> layers) {

  /** Nothing is encrypted; falls short of every value. */
  public static final Encryption NONE = new Encryption(List.of());

  /** Copies the layers. */
  public Encryption {
    Objects.requireNonNull(layers, "layers");
    layers = List.copyOf(layers);
  }

  /** An encryption by any of these, such as a reference value. */
  public static Encryption by(Protocol... layers) {
    return new Encryption(Arrays.stream(Objects.requireNonNull(layers, "layers"))
        .map(each -> Objects.requireNonNull(each, "layers"))
        .toList());
  }

  /** This encryption with one more layer inside or outside of it. */
  public Encryption and(Protocol layer) {
    Objects.requireNonNull(layer, "layer");
    List<Protocol> more = new ArrayList<>(layers);
    more.add(layer);
    return new Encryption(more);
  }

  /** Whether a layer is still safe. */
  public boolean isSafe() {
    for (Protocol each : layers) {
      if (each.isSafe()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no layer is safe, but one of them may be: its version was not said. */
  public boolean isUnknown() {
    return !isSafe() && layers.stream().anyMatch(Protocol::isUnknown);
  }

  /** Whether a layer is of this kind. */
  public boolean has(Protocol.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return layers.stream().anyMatch(each -> each.kind() == kind);
  }

  /** The layers by {@code |}, or {@code NONE}. */
  public String notation() {
    return layers.isEmpty()
        ? "NONE"
        : layers.stream().map(Protocol::notation).collect(Collectors.joining("|"));
  }

  @Override
  public String toString() {
    return notation();
  }
}
