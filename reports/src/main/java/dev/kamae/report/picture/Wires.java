package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links that a picture has place for, external ones first, and what they touch.
 *
 * @param links the links
 * @param more how many links there is no place for
 * @param passed the names of the components that stand between outside and inside
 * @param ends how many links end at each component and segment inside
 */
record Wires(List<Link> links, int more, List<String> passed, Map<LinkEnd, Integer> ends) {

  private static final int MOST_LINKS = 40;
  private static final int MOST_PASSED = 8;

  static Wires of(Posture posture) {
    Set<String> components = posture.components().stream()
        .map(Component::name)
        .collect(Collectors.toCollection(HashSet::new));
    Set<String> segments =
        posture.segments().stream().map(Segment::name).collect(Collectors.toSet());
    List<Link> links = posture.links().stream()
        .filter(each -> !(each.from().isOutside() && each.to().isOutside()))
        .filter(each ->
            isThere(each.from(), components, segments) && isThere(each.to(), components, segments))
        .sorted(Comparator.comparing(each -> each.kind() != ElementKind.EXTERNAL_LINK))
        .limit(MOST_LINKS)
        .toList();
    List<String> passed = passed(posture, links);
    return new Wires(links, posture.links().size() - links.size(), passed, ends(links, passed));
  }

  private static boolean isThere(LinkEnd end, Set<String> components, Set<String> segments) {
    return switch (end.type()) {
      case COMPONENT -> components.contains(end.name());
      case SEGMENT -> segments.contains(end.name());
      default -> true;
    };
  }

  /** Whatever carries something, or is carried, stays where it stands. */
  private static List<String> passed(Posture posture, List<Link> links) {
    Set<String> staying = posture.components().stream()
        .flatMap(each -> each.host().stream().flatMap(host -> Stream.of(host, each.name())))
        .collect(Collectors.toSet());
    Set<String> known =
        posture.components().stream().map(Component::name).collect(Collectors.toSet());
    return links.stream()
        .flatMap(each -> each.through().stream())
        .filter(each -> known.contains(each) && !staying.contains(each))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .limit(MOST_PASSED)
        .toList();
  }

  private static Map<LinkEnd, Integer> ends(List<Link> links, List<String> passed) {
    Map<LinkEnd, Integer> ends = new LinkedHashMap<>();
    links.stream()
        .flatMap(each -> Stream.of(each.from(), each.to()))
        .filter(each -> !each.isOutside())
        .filter(each -> each.type() == LinkEnd.Type.SEGMENT || !passed.contains(each.name()))
        .forEach(each -> ends.merge(each, 1, Integer::sum));
    return ends;
  }

  boolean isInside(LinkEnd end) {
    return ends.containsKey(end);
  }

  int endsAt(LinkEnd end) {
    return ends.getOrDefault(end, 0);
  }

  int endsAt(Component component) {
    return endsAt(new LinkEnd(LinkEnd.Type.COMPONENT, component.name()));
  }
}
