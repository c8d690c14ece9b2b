package dev.kamae.dsl;

/** Where a link can begin or end: a component, a segment, or something outside. */
public sealed interface LinkEndTerm
    permits ComponentTerm, SegmentTerm, OutsideTerm, PartnerProviderTerm {}
