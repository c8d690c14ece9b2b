package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Names;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Algorithms that are on the list of ciphers recommended for the Japanese e-government (電子政府推奨暗号リスト),
 * in their usual spellings. What is not here has to be declared with its list.
 */
final class CryptrecList {

  private static final Set<String> LENGTHS = Set.of("128", "192", "256");
  private static final Set<String> MODES = Set.of("CBC", "CFB", "CTR", "OFB", "XTS", "CCM", "GCM");

  private static final Set<String> KNOWN = known();
  private static final String SEPARATORS = "_/().-";

  private CryptrecList() {}

  private static Set<String> known() {
    Set<String> known = new HashSet<>(Set.of("XTSAES", "KCIPHER2", "CHACHA20POLY1305"));
    for (String length : LENGTHS) {
      known.add("XTSAES" + length);
    }
    for (String cipher : Set.of("AES", "CAMELLIA")) {
      known.add(cipher);
      for (String length : LENGTHS) {
        known.add(cipher + length);
      }
      for (String mode : MODES) {
        known.add(cipher + mode);
        for (String length : LENGTHS) {
          known.add(cipher + length + mode);
          known.add(cipher + mode + length);
        }
      }
    }
    known.addAll(Set.of("RSAOAEP", "RSAESOAEP", "RSAPSS", "RSASSAPSS", "RSASSAPKCS1V15"));
    known.addAll(Set.of("ECDSA", "EDDSA", "ED25519", "ED448", "DH", "DHE", "ECDH", "ECDHE"));
    known.addAll(
        Set.of("SHA256", "SHA384", "SHA512", "SHA512256", "SHA3256", "SHA3384", "SHA3512"));
    known.addAll(Set.of("SHAKE128", "SHAKE256", "HMAC", "CMAC"));
    known.addAll(Set.of(
        "TLSAES128GCMSHA256",
        "TLSAES256GCMSHA384",
        "TLSCHACHA20POLY1305SHA256",
        "TLSAES128CCMSHA256"));
    return Set.copyOf(known);
  }

  /** Whether every algorithm named is known to be on the list. */
  static boolean hasAll(Names algorithms) {
    for (Object each : algorithms.mentions()) {
      if (!KNOWN.contains(plain(each.toString()))) {
        return false;
      }
    }
    return true;
  }

  /** Without what spellings differ in: case, separators, the word bits. */
  private static String plain(String algorithm) {
    String upper = algorithm.toUpperCase(Locale.ROOT).replace("BITS", "").replace("BIT", "");
    StringBuilder plain = new StringBuilder(upper.length());
    for (int i = 0; i < upper.length(); i++) {
      char letter = upper.charAt(i);
      if (!Character.isWhitespace(letter) && SEPARATORS.indexOf(letter) < 0) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }
}
