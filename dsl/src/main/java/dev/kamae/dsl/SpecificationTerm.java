package dev.kamae.dsl;

/** What can be identified of a link, such as {@code serviceLevel("1 Gbps")} (Ⅲ.3.2.4). */
public sealed interface SpecificationTerm permits CharacteristicTerm, ServiceLevelTerm {}
