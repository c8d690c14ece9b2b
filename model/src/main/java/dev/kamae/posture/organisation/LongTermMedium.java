package dev.kamae.posture.organisation;

/** What records are kept on for the long term (Ⅱ.7.1.2 ⅲ). */
public enum LongTermMedium {
  PAPER_RECORDS,
  MICROFILM
}
