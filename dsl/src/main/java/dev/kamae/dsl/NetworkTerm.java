package dev.kamae.dsl;

/** What {@code connectedBy(...)} of the provider takes: segments, links, and what holds for the whole network. */
public sealed interface NetworkTerm
    permits SegmentTerm,
        LinkTerm,
        NetworkWideTerm,
        NetworkFactTerm,
        CustomerLineTerm,
        CryptographyTerm,
        ExchangeTerm {}
