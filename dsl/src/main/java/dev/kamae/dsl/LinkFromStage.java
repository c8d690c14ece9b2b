package dev.kamae.dsl;

import java.util.List;

/** A link that does not say yet where it leads to. */
public final class LinkFromStage {

  private final String name;
  private final LinkEndTerm from;
  private final Saying saying;

  LinkFromStage(String name, LinkEndTerm from, Saying saying) {
    this.name = name;
    this.from = from;
    this.saying = saying;
  }

  /** Where it leads to: a component, a segment, or an outside network; one end inside there must be. */
  public LinkTerm to(LinkEndTerm to) {
    saying.givenAll(to);
    return new LinkTerm(name, from, to, List.of(), saying);
  }
}
