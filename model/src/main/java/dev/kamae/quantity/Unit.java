package dev.kamae.quantity;

/** A unit of time as a person says it; months and years are calendar units. */
public enum Unit {
  SECONDS("PT", "S", 1),
  MINUTES("PT", "M", 60),
  HOURS("PT", "H", 3_600),
  DAYS("P", "D", 86_400),
  WEEKS("P", "W", 604_800),
  MONTHS("P", "M", 1),
  YEARS("P", "Y", 12);

  private final String prefix;
  private final String suffix;
  private final int size;

  Unit(String prefix, String suffix, int size) {
    this.prefix = prefix;
    this.suffix = suffix;
    this.size = size;
  }

  /** Whether the length of this unit depends on the date it starts on. */
  public boolean isCalendar() {
    return this == MONTHS || this == YEARS;
  }

  /** The amount in months for calendar units, in seconds for all others. */
  long inBase(long amount) {
    return Math.multiplyExact(amount, (long) size);
  }

  String notation(long amount) {
    return prefix + amount + suffix;
  }
}
