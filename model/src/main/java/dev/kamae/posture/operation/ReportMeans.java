package dev.kamae.posture.operation;

/** How a report reaches its reader (Ⅲ.1.1.4 ⅱ, Ⅲ.1.1.8 ⅱ). */
public enum ReportMeans {
  MAIL,
  PAPER,
  WEB_PAGE,
  FAX
}
