package dev.kamae.posture.organisation;

/** The kinds of managed information (Ⅱ.7.1.1). */
public enum InformationKind {
  PERSONAL,
  CONFIDENTIAL,
  INTELLECTUAL_PROPERTY,
  OTHER_INFORMATION
}
