package dev.kamae.samples.exploring;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.network.Link;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A posture of which something has failed. */
final class Without {

  private Without() {}

  /** Without what stands in the building, and without the links that it is on the way of. */
  static Posture building(Posture posture, String name) {
    Set<String> lost = posture.components().stream()
        .filter(each -> each.place().equals(name))
        .map(Component::name)
        .collect(Collectors.toSet());
    return Posture.builder()
        .provider(posture.provider())
        .description(posture.description())
        .addAllServices(posture.services())
        .addAllPlaces(posture.places())
        .addAllOperators(posture.operators())
        .addAllComponents(posture.components().stream()
            .filter(each -> !lost.contains(each.name()))
            .toList())
        .addAllLinks(posture.links().stream().filter(each -> stands(each, lost)).toList())
        .addAllTopics(posture.topics())
        .addAllExclusions(posture.exclusions())
        .addAllTargets(posture.targets())
        .build();
  }

  private static boolean stands(Link link, Set<String> lost) {
    return Stream.concat(Stream.of(link.from().name(), link.to().name()), link.through().stream())
        .noneMatch(lost::contains);
  }
}
