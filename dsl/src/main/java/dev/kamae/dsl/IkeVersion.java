package dev.kamae.dsl;

/** The versions of the key exchange of IPsec (Ⅲ.3.2.2 a). */
public enum IkeVersion {
  /** Not safe any more. */
  IKEV1("IKEv1"),
  /** Safe. */
  IKEV2("IKEv2");

  private final String notation;

  IkeVersion(String notation) {
    this.notation = notation;
  }

  String notation() {
    return notation;
  }
}
