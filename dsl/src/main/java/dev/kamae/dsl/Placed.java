package dev.kamae.dsl;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Facts;
import java.util.Optional;

/**
 * A component where it stands.
 *
 * @param term what was declared
 * @param name its name, through its server where it runs on one
 * @param host the server that it runs on
 * @param spot where it stands
 */
record Placed(ComponentTerm<?> term, String name, Optional<String> host, Spot spot) {

  /**
   * Where a component stands.
   *
   * @param place the building or region
   * @param room the server room or zone
   * @param operator who hosts it
   */
  record Spot(String place, Optional<String> room, Optional<String> operator) {}

  /** What faults call it, such as {@code platform 'web-1/Debian 12'}. */
  String subject() {
    String declared = term.saying.subject();
    return host.isEmpty()
        ? declared
        : declared.substring(0, declared.indexOf(" '")) + " '" + Texts.shown(name) + "'";
  }

  Component component(Facts facts) {
    return Component.builder()
        .name(name)
        .kind(term.kind())
        .appliance(term.appliance())
        .platform(term.platform())
        .host(host)
        .place(spot.place())
        .room(spot.room())
        .operator(spot.operator())
        .facts(facts)
        .source(term.saying.source())
        .build();
  }
}
