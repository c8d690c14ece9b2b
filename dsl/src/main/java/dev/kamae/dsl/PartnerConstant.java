package dev.kamae.dsl;

/** What a procedure can be agreed on with a partner provider (Ⅱ.8.1.1 ⅰ). */
public enum PartnerConstant {
  /** Faults. */
  FAULTS,
  /** Questions of users. */
  QUESTIONS,
  /** Requests for work. */
  REQUESTS
}
