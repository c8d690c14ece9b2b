package dev.kamae.dsl;

/** What governs information: a law or a contract. */
public sealed interface GoverningTerm permits LawTerm, ContractTerm {}
