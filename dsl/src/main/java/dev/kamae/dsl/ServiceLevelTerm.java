package dev.kamae.dsl;

/** A service level of a link, in the user's words (Ⅲ.3.2.4). */
public final class ServiceLevelTerm implements SpecificationTerm {

  private final String level;

  ServiceLevelTerm(String level) {
    this.level = level;
  }

  String level() {
    return level;
  }
}
