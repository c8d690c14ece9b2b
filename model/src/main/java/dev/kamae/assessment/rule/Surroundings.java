package dev.kamae.assessment.rule;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.operation.LogFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule may ask about beside the element in its hand: the provider, the links, who is named by them. */
public final class Surroundings {

  private final Posture posture;
  private final Map<String, Component> named = new HashMap<>();
  private final Map<String, List<Link>> entries = new LinkedHashMap<>();
  private final List<Link> betweenSegments;

  /** Looks up, once, everything that links and logs name. */
  public Surroundings(Posture posture) {
    this.posture = posture;
    Set<String> wanted = new HashSet<>();
    for (Link link : posture.links()) {
      wanted.addAll(link.through());
      wanted.add(link.from().name());
      wanted.add(link.to().name());
    }
    logServers().forEach(wanted::add);
    if (!wanted.isEmpty()) {
      for (Component each : posture.components()) {
        if (wanted.contains(each.name())) {
          named.put(each.name(), each);
        }
      }
    }
    findEntries();
    betweenSegments = BetweenSegments.links(posture, named);
  }

  private void findEntries() {
    for (Link link : posture.links()) {
      if (link.from().type() == LinkEnd.Type.INTERNET
          && link.to().type() == LinkEnd.Type.COMPONENT) {
        entries.computeIfAbsent(link.to().name(), name -> new ArrayList<>()).add(link);
      }
    }
  }

  /** The posture as a whole. */
  public Posture posture() {
    return posture;
  }

  /** What is said of the provider. */
  public Facts provider() {
    return posture.provider().facts();
  }

  /** The components that the link passes, in order. */
  List<Component> passedBy(Link link) {
    return link.through().stream().map(named::get).toList();
  }

  /** The components that whatever travels the link meets: those it passes and those at its ends. */
  public List<Component> onTheWayOf(Link link) {
    Stream<Component> ends = Stream.of(link.from(), link.to())
        .filter(each -> each.type() == LinkEnd.Type.COMPONENT)
        .map(each -> named.get(each.name()));
    return Stream.concat(passedBy(link).stream(), ends).toList();
  }

  /** The inner links that do not stay within one segment. */
  List<Link> linksBetweenSegments() {
    return betweenSegments;
  }

  /** The public entries: the components that a link from the internet ends at. */
  List<Component> publicEntries() {
    return entries.keySet().stream().map(named::get).toList();
  }

  /** The links from the internet that end at the public entry. */
  public List<Link> linksInto(Component entry) {
    return entries.getOrDefault(entry.name(), List.of());
  }

  /** The log servers that stand somewhere, each once, in the order of the logs. */
  List<Component> logServerComponents() {
    return logServers().stream()
        .distinct()
        .filter(named::containsKey)
        .map(named::get)
        .toList();
  }

  private List<String> logServers() {
    return posture
        .topics(ElementKind.LOG)
        .map(Topic::facts)
        .map(facts -> facts.of(LogFacts.LOG_SERVER))
        .filter(Said::isYes)
        .map(Said::get)
        .map(Names::mentions)
        .flatMap(List::stream)
        .map(Object::toString)
        .toList();
  }
}
