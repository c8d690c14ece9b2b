package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a network picture have in common.
 *
 * @param posture the posture
 * @param wires the links drawn
 * @param entries what the report says of elements
 * @param segments the names of the segments that each component is in
 * @param words the words
 */
record NetworkSheet(
    Posture posture,
    Wires wires,
    Entries entries,
    Map<String, List<String>> segments,
    PictureWords words) {

  private static final String DOT = " · ";

  static NetworkSheet of(Posture posture, Entries entries, PictureWords words) {
    Map<String, List<String>> segments = new HashMap<>();
    for (Segment segment : posture.segments()) {
      for (String member : segment.members()) {
        segments.computeIfAbsent(member, each -> new ArrayList<>()).add(segment.name());
      }
    }
    return new NetworkSheet(posture, Wires.of(posture), entries, segments, words);
  }

  Flag flag(Component component) {
    return entries.flag(component.kind(), component.name());
  }

  Flag flag(Link link) {
    return entries.flag(link.kind(), link.name());
  }

  /** Starts to draw a component, which links to its entry. */
  Pen pen(Component component) {
    String name = words.name(component.name());
    String title = flag(component).after(name + DOT + sort(component));
    return new Pen(title, entries.id(component.kind(), component.name()));
  }

  /** What sort of component it is, and in which segments. */
  String sort(Component component) {
    String sort = component
        .appliance()
        .map(each -> words.text("appliance." + each))
        .orElseGet(() -> words.wording().kind(component.kind()));
    List<String> in = segments.getOrDefault(component.name(), List.of());
    return in.isEmpty() ? sort : sort + DOT + words.name(String.join(", ", in));
  }

  /** Without the name of what it runs on. */
  String shortName(Component component) {
    Optional<String> host = component.host().map(each -> each + "/");
    String name = component.name();
    return words.name(
        host.filter(name::startsWith).map(each -> name.substring(each.length())).orElse(name));
  }
}
