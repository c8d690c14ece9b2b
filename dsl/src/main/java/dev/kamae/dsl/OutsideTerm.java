package dev.kamae.dsl;

import dev.kamae.posture.network.LinkEnd;

/** A network that is not the provider's: the internet, a maintenance line or any other. */
public final class OutsideTerm implements LinkEndTerm {

  private final Saying saying;
  private final LinkEnd end;

  OutsideTerm(LinkEnd.Type type, String name, Saying saying) {
    this.saying = saying;
    this.end = new LinkEnd(type, name);
  }

  Saying saying() {
    return saying;
  }

  LinkEnd end() {
    return end;
  }
}
