package dev.kamae.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that stands for other texts. */
final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Sixteen hexadecimal digits of the SHA-256 of the parts, each of which ends with a zero byte. */
  static String of(String... parts) {
    MessageDigest digest = digest("SHA-256");
    for (String each : parts) {
      digest.update(each.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** The algorithm of this name, which every Java platform has. */
  static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
