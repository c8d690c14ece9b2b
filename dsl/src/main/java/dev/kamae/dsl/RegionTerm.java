package dev.kamae.dsl;

import java.util.List;

/** A region of a cloud (Ⅲ.4.1.1); nobody but its operator knows the buildings behind it. */
public final class RegionTerm extends PlaceTerm<RegionTerm> {

  private final List<RegionPartTerm> parts;

  RegionTerm(String name, List<RegionPartTerm> parts, Saying saying) {
    super(name, saying);
    this.parts = parts;
  }

  @Override
  RegionTerm with(Saying more) {
    return new RegionTerm(name(), parts, more);
  }

  /** Its zones, and components that stand in no single zone, such as managed services. */
  public RegionTerm holding(RegionPartTerm... more) {
    return new RegionTerm(name(), Varargs.appended(saying, parts, more), saying);
  }

  @Override
  void stand(Standing standing) {
    standing.region(this, parts);
  }
}
