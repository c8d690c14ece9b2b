package dev.kamae.assessment.rule;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.network.Link;
import java.util.List;
import java.util.Set;

/**
 * What a rule may ask about beside the element in its hand: the provider, the links, who is named by them.
 *
 * @param posture the posture as a whole
 */
public record Surroundings(Posture posture) {

  /** What is said of the provider. */
  public Facts provider() {
    return posture.provider().facts();
  }

  /** The components that whatever travels the link meets: those it passes and those at its ends. */
  public List<Component> onTheWayOf(Link link) {
    return posture.wiring().onTheWayOf(link);
  }

  /** Whether whatever travels the link meets an appliance of one of these types. */
  public boolean meetsAny(Link link, Set<ApplianceType> types) {
    return posture.wiring().meetsAny(link, types);
  }

  /** The inner links that do not stay within one segment. */
  public List<Link> linksBetweenSegments() {
    return posture.wiring().linksBetweenSegments();
  }

  /** The public entries: the components that a link from the internet ends at. */
  public List<Component> publicEntries() {
    return posture.wiring().publicEntries();
  }

  /** The links from the internet that end at the public entry. */
  public List<Link> linksInto(Component entry) {
    return posture.wiring().linksInto(entry);
  }

  /** The log servers that stand somewhere, each once, in the order of the logs. */
  public List<Component> logServerComponents() {
    return posture.wiring().logServers();
  }
}
