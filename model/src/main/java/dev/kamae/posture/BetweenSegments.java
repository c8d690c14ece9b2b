package dev.kamae.posture;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The inner links that do not stay within one segment. An end that stands in no segment is in none with the
 * other; what runs on a server is where the server is.
 */
final class BetweenSegments {

  private final Map<String, Component> named;
  private final Map<String, Set<String>> segmentsOf = new HashMap<>();

  private BetweenSegments(Map<String, Component> named) {
    this.named = named;
  }

  /** The links, in the order of declaration. */
  static List<Link> links(Posture posture, Map<String, Component> named) {
    List<Link> inner = posture.links().stream()
        .filter(each -> each.kind() == ElementKind.INNER_LINK)
        .toList();
    if (inner.isEmpty()) {
      return inner;
    }
    BetweenSegments between = new BetweenSegments(named);
    posture.segments().forEach(between::index);
    return inner.stream().filter(between::leavesItsSegment).toList();
  }

  private void index(Segment segment) {
    segment
        .members()
        .forEach(
            each -> segmentsOf.computeIfAbsent(each, any -> new HashSet<>()).add(segment.name()));
  }

  private boolean leavesItsSegment(Link link) {
    return Collections.disjoint(segments(link.from()), segments(link.to()));
  }

  private Set<String> segments(LinkEnd end) {
    if (end.type() == LinkEnd.Type.SEGMENT) {
      return Set.of(end.name());
    }
    Set<String> all = new HashSet<>();
    Optional<String> host = Optional.ofNullable(named.get(end.name())).flatMap(Component::host);
    Stream.concat(Stream.of(end.name()), host.stream())
        .forEach(each -> all.addAll(segmentsOf.getOrDefault(each, Set.of())));
    return all;
  }
}
