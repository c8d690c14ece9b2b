package dev.kamae.dsl;

/** What a span is used for, and whether it may be zero there. */
enum SpanUse {
  INTERVAL("an interval", false),
  EXPIRY("an expiry", false),
  DELAY("a delay", true),
  RETENTION("a retention", true);

  final String noun;
  final boolean zeroAllowed;

  SpanUse(String noun, boolean zeroAllowed) {
    this.noun = noun;
    this.zeroAllowed = zeroAllowed;
  }

  /** What an amount must be, such as "an interval is more than zero". */
  String demand() {
    return noun + (zeroAllowed ? " is zero or more" : " is more than zero");
  }
}
