package dev.kamae.posture.access;

/** Who is authenticated (Ⅲ.3.1.3). */
public enum Subject {
  /** Everyone who uses the service. */
  USERS,
  /** System and network administrators. */
  ADMINISTRATORS
}
