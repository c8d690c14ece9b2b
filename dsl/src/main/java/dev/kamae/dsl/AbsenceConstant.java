package dev.kamae.dsl;

/** The type of {@code ABSENT}, which an item is accepted at whose control there is none of. */
public enum AbsenceConstant {
  /** There is no such control, and none is laxer. */
  ABSENT
}
