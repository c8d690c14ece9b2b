package dev.kamae.secondopinion;

import static dev.kamae.posture.component.ApplianceType.*;
import static dev.kamae.posture.fact.ElementKind.*;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the measures of the network ask for.
 *
 * @param around the posture
 * @param ask what is said of a fact of an element
 */
record NetworkRequirements(Surroundings around, Ask ask) {

  List<Answer> diagramAndAccess() {
    List<Answer> all = new ArrayList<>(ask.provider(
        AccessFacts.CUSTOMER_LINE_STATED,
        AccessFacts.ACCESS_POLICY_SET,
        AccessFacts.ACCESS_PROCEDURE_FORMAL));
    all.add(around.said(AccessFacts.NETWORK_OUTSOURCED) ? Answer.NOT_APPLICABLE : diagram());
    all.add(customerLine());
    return all;
  }

  private Answer diagram() {
    boolean drawn =
        !around.posture().segments().isEmpty() && !around.posture().links().isEmpty();
    return drawn ? Answer.MET : ofProvider(AccessFacts.NETWORK_DIAGRAM_MADE);
  }

  private Answer customerLine() {
    if (around.denied(AccessFacts.CUSTOMER_LINE_INCLUDED)) {
      return Answer.NOT_APPLICABLE;
    }
    return around.said(AccessFacts.CUSTOMER_LINE_INCLUDED)
        ? ofProvider(AccessFacts.CUSTOMER_LINE_ACCESS_CONTROLLED)
        : Answer.UNDECLARED;
  }

  private Answer ofProvider(Fact<?> fact) {
    return Ask.of(around.posture().provider(), fact);
  }

  List<Answer> unauthorisedAccess() {
    List<Link> outside = around.links(EXTERNAL_LINK);
    List<Answer> all = new ArrayList<>(outside.stream().map(this::guarded).toList());
    if (outside.isEmpty()) {
      boolean none = around.denied(LinkFacts.EXTERNAL_LINKS);
      all.add(none ? Answer.NOT_APPLICABLE : Answer.UNDECLARED);
    }
    Answer otherwise = ofProvider(LinkFacts.OTHER_MEASURE_AGAINST_INSIDE);
    List<Link> inside = linksBetweenSegments();
    inside.forEach(each -> all.add(Answer.ofAny(List.of(guarded(each), otherwise))));
    if (inside.isEmpty()) {
      all.add(otherwise);
    }
    return all;
  }

  private Answer guarded(Link link) {
    Answer passing = passing(
        link,
        each -> Surroundings.isOneOf(each, FIREWALL, REVERSE_PROXY, WAF, VPN_GATEWAY),
        LinkFacts.FIREWALL_PASSED,
        LinkFacts.FIREWALLS);
    return Answer.ofAny(List.of(passing, Ask.of(link, LinkFacts.OTHER_MEASURE_AGAINST_OUTSIDE)));
  }

  private Answer passing(
      Link link, Predicate<Component> wanted, Fact<?> ofLink, Fact<?> ofProvider) {
    List<String> met = Stream.concat(
            link.through().stream(),
            Stream.of(link.from(), link.to())
                .filter(each -> each.type() == LinkEnd.Type.COMPONENT)
                .map(LinkEnd::name))
        .toList();
    if (around.named(met).stream().anyMatch(wanted)) {
      return Answer.MET;
    }
    Answer own = Ask.of(link, ofLink);
    return own == Answer.UNDECLARED && around.denied(ofProvider) ? Answer.GAP : own;
  }

  /** Those of which no segment holds both ends, where what runs on a server is where the server is. */
  private List<Link> linksBetweenSegments() {
    return around.links(INNER_LINK).stream()
        .filter(each -> {
          Set<String> both = new HashSet<>(segments(each.from()));
          both.retainAll(segments(each.to()));
          return both.isEmpty();
        })
        .toList();
  }

  private List<String> segments(LinkEnd end) {
    if (end.type() == LinkEnd.Type.SEGMENT) {
      return List.of(end.name());
    }
    String host = around.named(List.of(end.name())).get(0).host().orElse(end.name());
    return around.posture().segments().stream()
        .filter(each -> each.members().contains(end.name()) || each.members().contains(host))
        .map(each -> each.name())
        .toList();
  }

  List<Answer> intrusionDetection() {
    List<Link> links = around.links(EXTERNAL_LINK);
    return links.isEmpty() && around.isWithoutDetection()
        ? List.of(Answer.GAP)
        : links.stream()
            .map(each -> passing(
                each,
                Surroundings::detects,
                LinkFacts.INTRUSION_DETECTED,
                LinkFacts.INTRUSION_DETECTION))
            .toList();
  }

  /** Whether, not how well: whatever encrypts will do, but for nothing. */
  List<Answer> encryption() {
    return around.links(EXTERNAL_LINK).stream()
        .map(each -> each.facts()
            .of(LinkFacts.LINK_ENCRYPTED_BY)
            .value()
            .map(by -> Answer.met(!by.layers().isEmpty()))
            .orElse(Answer.UNDECLARED))
        .toList();
  }

  /** One certificate of a public entry will do, as long as no link into it goes without. */
  List<Answer> impersonation() {
    List<Link> fromInternet = around.links(EXTERNAL_LINK).stream()
        .filter(each -> each.from().type() == LinkEnd.Type.INTERNET)
        .filter(each -> each.to().type() == LinkEnd.Type.COMPONENT)
        .toList();
    return around.posture().components().stream()
        .filter(entry -> !into(entry, fromInternet).isEmpty())
        .map(entry -> ask.orProven(entry, certified(into(entry, fromInternet))))
        .toList();
  }

  private static List<Link> into(Component entry, List<Link> links) {
    return links.stream().filter(each -> each.to().name().equals(entry.name())).toList();
  }

  private static Answer certified(List<Link> links) {
    List<Answer> all = links.stream()
        .map(each ->
            Ask.of(each, LinkFacts.SERVER_CERTIFICATE, LinkFacts.IMPERSONATION_PREVENTED_OTHERWISE))
        .toList();
    return all.contains(Answer.GAP) ? Answer.GAP : Answer.ofAny(all);
  }
}
