package dev.kamae.posture;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.operation.LogFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The components that links and logs name, found once for a posture. Immutable. */
public final class Wiring {

  private final Map<String, Component> named = new HashMap<>();
  private final Map<String, List<Link>> entries = new LinkedHashMap<>();
  private final List<Component> publicEntries;
  private final List<Component> logServers;
  private final List<Link> betweenSegments;
  private final Map<Link, Way> ways = new IdentityHashMap<>();

  Wiring(Posture posture) {
    List<String> serversOfLogs = logServers(posture);
    Set<String> wanted = new HashSet<>(serversOfLogs);
    for (Link link : posture.links()) {
      wanted.addAll(link.through());
      wanted.add(link.from().name());
      wanted.add(link.to().name());
      if (link.from().type() == LinkEnd.Type.INTERNET
          && link.to().type() == LinkEnd.Type.COMPONENT) {
        entries.computeIfAbsent(link.to().name(), name -> new ArrayList<>()).add(link);
      }
    }
    if (!wanted.isEmpty()) {
      for (Component each : posture.components()) {
        if (wanted.contains(each.name())) {
          named.put(each.name(), each);
        }
      }
    }
    publicEntries = entries.keySet().stream().map(named::get).toList();
    logServers = serversOfLogs.stream()
        .distinct()
        .filter(named::containsKey)
        .map(named::get)
        .toList();
    betweenSegments = BetweenSegments.links(posture, named);
    Map<Way, Way> known = new HashMap<>();
    for (Link link : posture.links()) {
      Way way = new Way(link.from().type(), link.to().type(), appliancesMetBy(link));
      ways.put(link, known.computeIfAbsent(way, each -> each));
    }
  }

  private static List<String> logServers(Posture posture) {
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

  /** The components that the link passes, in order. */
  public List<Component> passedBy(Link link) {
    Objects.requireNonNull(link, "link");
    List<Component> passed = new ArrayList<>(link.through().size() + 2);
    for (String each : link.through()) {
      passed.add(named.get(each));
    }
    return passed;
  }

  /** The components that whatever travels the link meets: those it passes and those at its ends. */
  public List<Component> onTheWayOf(Link link) {
    Objects.requireNonNull(link, "link");
    List<Component> met = passedBy(link);
    addTo(met, link.from());
    addTo(met, link.to());
    return met;
  }

  private Set<ApplianceType> appliancesMetBy(Link link) {
    Set<ApplianceType> met = EnumSet.noneOf(ApplianceType.class);
    onTheWayOf(link).forEach(each -> each.appliance().ifPresent(met::add));
    return met;
  }

  /** Whether whatever travels the link meets an appliance of one of these types. */
  public boolean meetsAny(Link link, Set<ApplianceType> types) {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(types, "types");
    return !Collections.disjoint(ways.get(link).met(), types);
  }

  /** What stands at the ends of the link and what it meets, the same object for the same of both; null for no link. */
  Object wayOf(Element element) {
    return element instanceof Link ? ways.get(element) : null;
  }

  private void addTo(List<Component> met, LinkEnd end) {
    if (end.type() == LinkEnd.Type.COMPONENT) {
      met.add(named.get(end.name()));
    }
  }

  /** The inner links that do not stay within one segment. */
  public List<Link> linksBetweenSegments() {
    return betweenSegments;
  }

  /** The public entries: the components that a link from the internet ends at. */
  public List<Component> publicEntries() {
    return publicEntries;
  }

  /** The links from the internet that end at the public entry. */
  public List<Link> linksInto(Component entry) {
    Objects.requireNonNull(entry, "entry");
    return entries.getOrDefault(entry.name(), List.of());
  }

  /** The log servers that stand somewhere, each once, in the order of the logs. */
  public List<Component> logServers() {
    return logServers;
  }

  /** What stands at the ends of a link, and the types of the appliances that it meets. */
  private record Way(LinkEnd.Type from, LinkEnd.Type to, Set<ApplianceType> met) {}
}
