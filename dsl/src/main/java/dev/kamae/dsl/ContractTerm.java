package dev.kamae.dsl;

/** A contract, such as {@code contract("Master agreement with Pay KK")}. */
public final class ContractTerm implements GoverningTerm {

  private final String name;
  private final Saying saying;

  ContractTerm(String name) {
    this.saying = Saying.named("contract", name);
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
