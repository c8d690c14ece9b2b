package dev.kamae.posture.facility;

/** How a building withstands an earthquake (Ⅲ.4.1.1). */
public enum Construction {
  /** 免震. */
  BASE_ISOLATED,
  /** 耐震. */
  EARTHQUAKE_RESISTANT
}
