package dev.kamae.dsl;

import java.util.List;

/** A zone of a region, with the components in it. */
public final class ZoneTerm implements RegionPartTerm {

  private final Saying saying;
  private final String name;
  private final List<ComponentTerm<?>> components;

  ZoneTerm(String name, List<ComponentTerm<?>> components, Saying saying) {
    this.saying = saying;
    this.name = name;
    this.components = components;
  }

  Saying saying() {
    return saying;
  }

  String name() {
    return name;
  }

  List<ComponentTerm<?>> components() {
    return components;
  }
}
