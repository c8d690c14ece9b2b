package dev.kamae.quantity;

import java.util.Objects;

/** How soon another machine takes over: at once (hot), after it was started (cold), or not at all. */
public enum Standby {
  /** The same machine runs along and takes over at once. */
  HOT,
  /** The same machine stands ready, and is started when it is needed. */
  COLD,
  /** No machine takes over. */
  NONE;

  /** Whether this standby takes over as soon as the other. */
  public boolean isAtLeast(Standby other) {
    Objects.requireNonNull(other, "other");
    return this != NONE && compareTo(other) <= 0;
  }
}
