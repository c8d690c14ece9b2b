package dev.kamae.posture.network;

import java.util.Objects;

/**
 * One end of a link.
 *
 * @param type what stands there
 * @param name the name of the component, segment, partner provider or outside network
 */
public record LinkEnd(Type type, String name) {

  /** Refuses null. */
  public LinkEnd {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
  }

  /** Whether it lies outside of what the provider runs. */
  public boolean isOutside() {
    return type != Type.COMPONENT && type != Type.SEGMENT;
  }

  /** What can stand at the end of a link. */
  public enum Type {
    COMPONENT,
    SEGMENT,
    INTERNET,
    MAINTENANCE_LINE,
    PARTNER_PROVIDER,
    /** Any other network that is not the provider's, a leased line included. */
    OTHER_NETWORK
  }
}
