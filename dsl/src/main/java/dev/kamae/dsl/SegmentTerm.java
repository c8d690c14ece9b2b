package dev.kamae.dsl;

import java.util.List;

/** An inner network with the components in it. */
public final class SegmentTerm extends SectionTerm<SegmentTerm>
    implements NetworkTerm, LinkEndTerm {

  private final String name;
  private final List<ComponentTerm<?>> members;

  SegmentTerm(String name, List<ComponentTerm<?>> members, Saying saying) {
    super(saying);
    this.name = name;
    this.members = members;
  }

  @Override
  SegmentTerm with(Saying more) {
    return new SegmentTerm(name, members, more);
  }

  String name() {
    return name;
  }

  List<ComponentTerm<?>> members() {
    return members;
  }

  @Override
  void into(Assembly assembly) {
    assembly.segment(this);
  }
}
