package dev.kamae.dsl;

import java.util.List;

/** A segment that does not say yet what is in it. */
public final class SegmentStage {

  private final String name;
  private final Saying saying;

  SegmentStage(String name, Saying saying) {
    this.name = name;
    this.saying = saying;
  }

  /** The components in it; one that stands nowhere is a fault. */
  public SegmentTerm of(ComponentTerm<?> first, ComponentTerm<?>... more) {
    List<ComponentTerm<?>> members = List.of(Varargs.joined(saying, first, more));
    return new SegmentTerm(name, members, saying);
  }
}
