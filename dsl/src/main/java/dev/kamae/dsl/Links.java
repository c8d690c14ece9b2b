package dev.kamae.dsl;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.network.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The segments and links, each end where it stands. */
final class Links {

  private final Faults faults;
  private final Assembly assembly;
  private final List<SegmentTerm> segments = new ArrayList<>();
  private final List<LinkTerm> links = new ArrayList<>();

  Links(Faults faults, Assembly assembly) {
    this.faults = faults;
    this.assembly = assembly;
  }

  void add(SegmentTerm segment) {
    if (faults.isNew("segment", segment.name(), segment.saying, "placed")) {
      segments.add(segment);
    }
  }

  void add(LinkTerm link) {
    if (faults.isNew("link", link.name(), link.saying, "declared")) {
      links.add(link);
    }
  }

  List<Segment> segments() {
    return segments.stream()
        .map(each -> Segment.builder()
            .name(each.name())
            .addAllMembers(assembly.names(each.saying, "has", each.members()))
            .source(each.saying.source())
            .build())
        .toList();
  }

  List<Link> links() {
    Set<String> known = new HashSet<>(segments.stream().map(SegmentTerm::name).toList());
    return links.stream().flatMap(each -> link(each, known).stream()).toList();
  }

  private Optional<Link> link(LinkTerm link, Set<String> segmentNames) {
    Optional<LinkEnd> from = end(link, link.from(), "comes from", segmentNames);
    Optional<LinkEnd> to = end(link, link.to(), "leads to", segmentNames);
    List<String> through = assembly.names(link.saying, "passes", link.through());
    refuseContradictions(link);
    return from.flatMap(one -> to.map(other -> link(link, one, other, through)));
  }

  private Link link(LinkTerm link, LinkEnd from, LinkEnd to, List<String> through) {
    if (from.isOutside() && to.isOutside()) {
      faults.of(link.saying, "has both ends outside; one must be a component or a segment");
    } else if (from.equals(to)) {
      faults.of(link.saying, "leads back to where it comes from");
    }
    return Link.builder()
        .name(link.name())
        .from(from)
        .to(to)
        .addAllThrough(through)
        .facts(Facts.of(link.saying.claims()))
        .source(link.saying.source())
        .build();
  }

  private void refuseContradictions(LinkTerm link) {
    for (ComponentTerm<?> each : link.through()) {
      Optional<ApplianceType> type = each.appliance();
      boolean firewall = type.filter(ApplianceType.FIREWALL::equals).isPresent();
      boolean detection = each instanceof DetectionTerm<?>;
      if (firewall && link.saying.denies(LinkFacts.FIREWALL_PASSED)
          || detection && link.saying.denies(LinkFacts.INTRUSION_DETECTED)) {
        faults.of(link.saying, "passes " + each.saying.subject() + " and says that it passes none");
      }
    }
  }

  private Optional<LinkEnd> end(
      LinkTerm link, LinkEndTerm end, String verb, Set<String> segmentNames) {
    if (end instanceof OutsideTerm outside) {
      faults.addAll(outside.saying().faults());
      return Optional.of(outside.end());
    }
    if (end instanceof PartnerProviderTerm partner) {
      assembly.partner(partner.name(), partner.saying);
      return Optional.of(new LinkEnd(LinkEnd.Type.PARTNER_PROVIDER, partner.name()));
    }
    return end instanceof SegmentTerm segment
        ? segmentEnd(link, segment, verb, segmentNames)
        : componentEnd(link, (ComponentTerm<?>) end, verb);
  }

  private Optional<LinkEnd> segmentEnd(
      LinkTerm link, SegmentTerm segment, String verb, Set<String> segmentNames) {
    if (!segmentNames.contains(segment.name())) {
      faults.of(
          link.saying,
          verb + " " + segment.saying.subject() + ", which connectedBy(...) does not name");
      return Optional.empty();
    }
    return Optional.of(new LinkEnd(LinkEnd.Type.SEGMENT, segment.name()));
  }

  private Optional<LinkEnd> componentEnd(LinkTerm link, ComponentTerm<?> component, String verb) {
    List<String> names = assembly.names(link.saying, verb, List.of(component));
    if (names.size() > 1) {
      faults.of(
          link.saying,
          verb + " " + component.saying.subject() + ", which stands in several places");
    }
    return names.stream().findFirst().map(name -> new LinkEnd(LinkEnd.Type.COMPONENT, name));
  }

  /** Whether any link, taken by its words, has an end outside. */
  boolean hasExternal() {
    return links.stream().anyMatch(each -> isOutside(each.from()) || isOutside(each.to()));
  }

  private static boolean isOutside(LinkEndTerm end) {
    return end instanceof OutsideTerm || end instanceof PartnerProviderTerm;
  }
}
