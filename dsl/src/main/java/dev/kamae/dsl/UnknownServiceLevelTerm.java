package dev.kamae.dsl;

/** A service level of a link that is not identified (Ⅲ.3.2.4). */
public final class UnknownServiceLevelTerm implements UnspecifiedTerm {

  UnknownServiceLevelTerm() {}
}
