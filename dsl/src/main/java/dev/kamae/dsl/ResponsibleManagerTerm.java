package dev.kamae.dsl;

/** A responsible manager, such as {@code responsibleManager("network")}. */
public final class ResponsibleManagerTerm {

  private final String title;

  ResponsibleManagerTerm(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
