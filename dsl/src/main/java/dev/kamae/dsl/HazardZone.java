package dev.kamae.dsl;

/** Zones that a building had better stand outside of (Ⅲ.4.1.1). */
public enum HazardZone {
  /** Where an earthquake is likely to do damage. */
  EARTHQUAKE_ZONE,
  /** Where a flood is likely to do damage. */
  FLOOD_ZONE
}
