package dev.kamae.dsl;

/** What can be said not to be identified of a link, such as {@code serviceLevel()} (Ⅲ.3.2.4). */
public sealed interface UnspecifiedTerm permits CharacteristicTerm, UnknownServiceLevelTerm {}
