package dev.kamae.assessment.exploring;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Postures of which something has failed: what it carried is gone with it, and so are the links that it is on the way
 * of. What is left is judged as if it had been described so.
 *
 * <pre>{@code
 * Posture left = Without.place(posture, "Yokohama DC");
 * WhatIf.were(left, today, PATTERN_2).clauses(Shift.NEW); // what only that building kept closed
 * }</pre>
 */
public final class Without {

  private Without() {}

  /** Without what stands in the building or region of this name; the place itself stays, empty. */
  public static Posture place(Posture posture, String name) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(name, "name");
    return components(posture, each -> each.place().equals(name));
  }

  /** Without the component of this name and what runs on it. */
  public static Posture component(Posture posture, String name) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(name, "name");
    return components(
        posture,
        each -> each.name().equals(name) || each.host().filter(name::equals).isPresent());
  }

  private static Posture components(Posture posture, Predicate<Component> failed) {
    Set<String> lost = new HashSet<>();
    posture.components().stream().filter(failed).map(Component::name).forEach(lost::add);
    List<Segment> segments =
        posture.segments().stream().flatMap(each -> left(each, lost)).toList();
    Set<String> gone = new HashSet<>(lost);
    posture.segments().forEach(each -> gone.add(each.name()));
    segments.forEach(each -> gone.remove(each.name()));
    return Posture.builder()
        .provider(posture.provider())
        .description(posture.description())
        .addAllServices(posture.services())
        .addAllPlaces(posture.places())
        .addAllOperators(posture.operators())
        .addAllComponents(posture.components().stream()
            .filter(each -> !lost.contains(each.name()))
            .toList())
        .addAllSegments(segments)
        .addAllLinks(posture.links().stream().filter(each -> stands(each, gone)).toList())
        .addAllTopics(posture.topics())
        .addAllExclusions(posture.exclusions())
        .addAllTargets(posture.targets())
        .addAllWaivers(posture.waivers())
        .build();
  }

  /** What is left of the segment; nothing where all of its members are lost. */
  private static Stream<Segment> left(Segment segment, Set<String> lost) {
    List<String> members =
        segment.members().stream().filter(each -> !lost.contains(each)).toList();
    return members.isEmpty()
        ? Stream.empty()
        : Stream.of(Segment.builder()
            .name(segment.name())
            .addAllMembers(members)
            .source(segment.source())
            .build());
  }

  private static boolean stands(Link link, Set<String> lost) {
    return Stream.concat(Stream.of(link.from().name(), link.to().name()), link.through().stream())
        .noneMatch(lost::contains);
  }
}
