package dev.kamae.quantity;

import java.util.Comparator;
import java.util.List;

/** An encryption: a protocol at a version that is still safe meets any reference. */
final class OneOfProtocols implements Comparison<Encryption> {

  private static final Comparator<Encryption> WEAKEST_FIRST = Comparator.comparing(
          Encryption::isSafe)
      .thenComparing(Encryption::isUnknown)
      .thenComparing(Encryption::notation);

  @Override
  public String kind() {
    return "ONE_OF";
  }

  @Override
  public Fit compare(Encryption declared, Encryption reference) {
    if (declared.isSafe()) {
      return Fit.MEETS;
    }
    return declared.isUnknown() ? Fit.UNKNOWN : Fit.FALLS_SHORT;
  }

  @Override
  public boolean isNoLaxer(Encryption declared, Encryption accepted) {
    return declared.isSafe() || declared.layers().containsAll(accepted.layers());
  }

  @Override
  public Encryption laxer(Encryption one, Encryption other) {
    return WEAKEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  @Override
  public String notation(Encryption value) {
    return value.notation();
  }

  @Override
  public List<String> equivalents(Encryption declared, Encryption reference) {
    List<Protocol> safe = declared.layers().stream().filter(Protocol::isSafe).toList();
    return safe.stream().anyMatch(each -> reference.has(each.kind()))
        ? List.of()
        : safe.stream().map(each -> each.kind().name()).distinct().toList();
  }

  /** A reference names protocols without their versions; one that is safe reaches any of them. */
  @Override
  public Encryption least(Encryption reference) {
    return Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.2"));
  }
}
