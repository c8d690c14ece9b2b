package dev.kamae.dsl;

/** A link. */
public final class LinkTerm extends SectionTerm<LinkTerm> implements NetworkTerm {

  LinkTerm(Saying saying) {
    super(saying);
  }

  @Override
  LinkTerm with(Saying more) {
    return new LinkTerm(more);
  }

  @Override
  void into(Assembly assembly) {}
}
