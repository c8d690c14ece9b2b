package dev.kamae.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Version-5 UUIDs: the same name always has the same one. */
final class Uuid {

  private static final UUID SPACE = UUID.fromString("6f1d7bb2-8d0c-5b1e-9b57-0a4c3e3f7a10");
  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION = 0x5000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Uuid() {}

  /** The one of the name that the parts make, with a zero byte between them. */
  static String of(String... name) {
    return of(SPACE, String.join("\0", name)).toString();
  }

  /** As RFC 9562 says. */
  static UUID of(UUID space, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer hashed = ByteBuffer.allocate(2 * Long.BYTES + bytes.length)
        .putLong(space.getMostSignificantBits())
        .putLong(space.getLeastSignificantBits())
        .put(bytes);
    ByteBuffer hash = ByteBuffer.wrap(Fingerprint.digest("SHA-1").digest(hashed.array()));
    return new UUID(
        hash.getLong() & ~VERSION_BITS | VERSION, hash.getLong() & ~VARIANT_BITS | VARIANT);
  }
}
