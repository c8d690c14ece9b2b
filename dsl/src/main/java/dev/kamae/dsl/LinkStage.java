package dev.kamae.dsl;

/** A link that does not say yet where it comes from. */
public final class LinkStage {

  private final String name;
  private final Saying saying;

  LinkStage(String name, Saying saying) {
    this.name = name;
    this.saying = saying;
  }

  /** Where it comes from: a component, a segment, or an outside network. */
  public LinkFromStage from(LinkEndTerm from) {
    saying.givenAll(from);
    return new LinkFromStage(name, from, saying);
  }
}
