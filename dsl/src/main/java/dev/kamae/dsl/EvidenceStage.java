package dev.kamae.dsl;

/** Evidence that does not say yet when it was issued. */
public final class EvidenceStage {

  private final String title;
  private final Saying saying;

  EvidenceStage(String title, Saying saying) {
    this.title = title;
    this.saying = saying;
  }

  /** The day it was issued, its first day; one that the calendar does not have is a fault. */
  public IssuedEvidenceStage issuedOn(int year, int month, int dayOfMonth) {
    return new IssuedEvidenceStage(title, new Day(year, month, dayOfMonth), saying);
  }
}
