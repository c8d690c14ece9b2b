package dev.kamae.dsl;

/** What a region holds: zones, or components that stand in the region as a whole. */
public sealed interface RegionPartTerm permits ZoneTerm, ComponentTerm {}
