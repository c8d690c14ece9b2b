package dev.kamae.dsl;

/** A law, such as {@code law("Companies Act")}. */
public final class LawTerm implements GoverningTerm {

  private final String name;
  private final Saying saying;

  LawTerm(String name) {
    this.saying = Saying.named("law", name);
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Its line, and what is wrong with its name. */
  Saying saying() {
    return saying;
  }
}
