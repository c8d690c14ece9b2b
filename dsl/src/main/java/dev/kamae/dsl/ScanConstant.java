package dev.kamae.dsl;

/** How files are scanned for malware (Ⅲ.2.2.1 ⅰ). */
public enum ScanConstant {
  /** Whenever a file is opened or written. */
  REAL_TIME,
  /** All files at once, from time to time. */
  FULL
}
