package dev.kamae.quantity;

/** How a declared value stands to a reference value. */
public enum Fit {
  /** It is as strict or stricter. */
  MEETS,
  /** It is laxer. */
  FALLS_SHORT,
  /** Too little was said to tell, such as a protocol without its version. */
  UNKNOWN
}
