package dev.kamae.quantity;

/** A standby, at least as ready as the reference. */
final class Ordered implements Comparison<Standby> {

  @Override
  public String kind() {
    return "ORDERED";
  }

  @Override
  public Fit compare(Standby declared, Standby reference) {
    return declared.isAtLeast(reference) ? Fit.MEETS : Fit.FALLS_SHORT;
  }

  @Override
  public Standby laxer(Standby one, Standby other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  @Override
  public String notation(Standby value) {
    return value.name();
  }
}
