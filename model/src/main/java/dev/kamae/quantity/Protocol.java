package dev.kamae.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A protocol that encrypts, at a version that was said or not.
 *
 * @param kind which protocol
 * @param version the version in its usual notation, such as {@code 1.3} or {@code IKEv2}
 */
public record Protocol(Kind kind, Optional<String> version) {

  /** A protocol at a version. */
  public static Protocol of(Kind kind, String version) {
    Objects.requireNonNull(version, "version");
    return new Protocol(kind, Optional.of(version));
  }

  /** A protocol without a word on its version. */
  public static Protocol of(Kind kind) {
    return new Protocol(kind, Optional.empty());
  }

  /**
   * Refuses a version that the protocol never had.
   *
   * @throws IllegalArgumentException "TLS 1.4: known versions are 1.0, 1.1, 1.2, 1.3"
   * @throws IllegalArgumentException "WIREGUARD 2: this protocol has no versions"
   */
  public Protocol {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(version, "version");
    if (version.filter(each -> !kind.versions.contains(each)).isPresent()) {
      throw new IllegalArgumentException(kind
          + " "
          + version.get()
          + (kind.versions.isEmpty()
              ? ": this protocol has no versions"
              : ": known versions are " + String.join(", ", kind.versions)));
    }
  }

  /** Whether this version is still safe; a version that was not said is not known to be. */
  boolean isSafe() {
    return kind.versions.isEmpty()
        || version.filter(kind.safeVersions::contains).isPresent();
  }

  /** Whether the version would have to be said before anybody can judge it. */
  boolean isUnknown() {
    return version.isEmpty() && !kind.safeVersions.isEmpty();
  }

  /** Such as {@code TLS 1.3}, {@code IPSEC IKEv2}, {@code SSH 2} or {@code WIREGUARD}. */
  public String notation() {
    return version.map(each -> kind + " " + each).orElse(kind.name());
  }

  @Override
  public String toString() {
    return notation();
  }

  /** The protocols that a link can be encrypted by, each with its versions that are still safe. */
  public enum Kind {
    /** The predecessor of TLS; no version is safe. */
    SSL(List.of("2.0", "3.0"), Set.of()),
    /** Safe from version 1.2 on. */
    TLS(List.of("1.0", "1.1", "1.2", "1.3"), Set.of("1.2", "1.3")),
    /** Safe with IKEv2. */
    IPSEC(List.of("IKEv1", "IKEv2"), Set.of("IKEv2")),
    /** Safe at version 2. */
    SSH(List.of("1", "2"), Set.of("2")),
    /** Has one version, which is safe. */
    WIREGUARD(List.of(), Set.of());

    private final List<String> versions;
    private final Set<String> safeVersions;

    Kind(List<String> versions, Set<String> safeVersions) {
      this.versions = versions;
      this.safeVersions = safeVersions;
    }
  }
}
