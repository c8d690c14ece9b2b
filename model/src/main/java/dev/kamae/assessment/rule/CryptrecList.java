package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Names;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Algorithms that are on the list of ciphers recommended for the Japanese e-government (電子政府推奨暗号リスト),
 * in their usual spellings. What is not here has to be declared with its list.
 */
final class CryptrecList {

  private static final String BLOCK_CIPHER = "(AES|CAMELLIA)";
  private static final String LENGTH = "(128|192|256)";
  private static final String MODE = "(CBC|CFB|CTR|OFB|XTS|CCM|GCM)";

  private static final Pattern SPELLING = Pattern.compile("[\\s_/().-]|BITS?");

  private static final Pattern CIPHER = Pattern.compile(BLOCK_CIPHER
      + "(" + LENGTH + "?" + MODE + "?|" + MODE + LENGTH + ")"
      + "|XTSAES" + LENGTH + "?"
      + "|KCIPHER2|CHACHA20POLY1305");
  private static final Pattern KEY = Pattern.compile(
      "RSA(ES)?OAEP|RSA(SSA)?PSS|RSASSAPKCS1V15|ECDSA|EDDSA|ED25519|ED448|DHE?|ECDHE?");
  private static final Pattern HASH =
      Pattern.compile("SHA(256|384|512|512256|3256|3384|3512)|SHAKE(128|256)|HMAC|CMAC");
  private static final Pattern TLS_1_3_SUITE = Pattern.compile(
      "TLS(AES128GCMSHA256|AES256GCMSHA384|CHACHA20POLY1305SHA256|AES128CCMSHA256)");

  private CryptrecList() {}

  /** Whether every algorithm named is known to be on the list. */
  static boolean hasAll(Names algorithms) {
    return algorithms.mentions().stream().map(Object::toString).allMatch(CryptrecList::has);
  }

  private static boolean has(String algorithm) {
    String plain = SPELLING.matcher(algorithm.toUpperCase(Locale.ROOT)).replaceAll("");
    return CIPHER.matcher(plain).matches()
        || KEY.matcher(plain).matches()
        || HASH.matcher(plain).matches()
        || TLS_1_3_SUITE.matcher(plain).matches();
  }
}
