package dev.kamae.posture.component;

/** The types of platform. */
public enum PlatformType {
  /** An operating system, middleware, or anything else that applications run on. */
  OPERATING_SYSTEM,
  /** A database, managed or not. */
  DATABASE,
  /** A service of an operator, such as a function or a queue. */
  MANAGED_SERVICE
}
