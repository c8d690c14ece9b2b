package dev.kamae.dsl;

/** Evidence that does not say yet how long it is valid. */
public final class IssuedEvidenceStage {

  private final String title;
  private final Day issued;
  private final Saying saying;

  IssuedEvidenceStage(String title, Day issued, Saying saying) {
    this.title = title;
    this.issued = issued;
    this.saying = saying;
  }

  /** Its last day; one before its issue is a fault, and so is one that the calendar does not have. */
  public DatedEvidenceStage validUntil(int year, int month, int dayOfMonth) {
    return new DatedEvidenceStage(title, issued, new Day(year, month, dayOfMonth), saying);
  }
}
