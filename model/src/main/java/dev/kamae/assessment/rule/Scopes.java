package dev.kamae.assessment.rule;

import static dev.kamae.posture.fact.ElementKind.*;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The elements that the guideline's sentences speak of. */
public final class Scopes {

  /** Components of all six kinds. */
  public static final Scope COMPONENT = Scope.components(
      "components", APPLICATION, PLATFORM, SERVER, STORAGE, SECURITY_APPLIANCE, NETWORK_DEVICE);

  /** The firewalls. */
  public static final Scope FIREWALL =
      Scope.components("firewalls", SECURITY_APPLIANCE).where("firewalls", Scopes::isFirewall);

  /** The IDS and IPS. */
  public static final Scope DETECTION =
      Scope.components("detection", SECURITY_APPLIANCE).where("detection", Scopes::isDetection);

  /** The databases. */
  public static final Scope DATABASE =
      Scope.components("databases", PLATFORM).where("databases", Scopes::isDatabase);

  /** The provider itself. */
  public static final Scope PROVIDER =
      Scope.found("provider", around -> List.of(around.posture().provider()));

  /** The services offered. */
  public static final Scope SERVICE =
      Scope.found("services", around -> around.posture().services());

  /** The links with an outside network at one end. */
  public static final Scope EXTERNAL_LINK =
      Scope.links("external-links", ElementKind.EXTERNAL_LINK);

  /** The inner links that do not stay within one segment. */
  public static final Scope INNER_LINK =
      Scope.found("inner-links", Surroundings::linksBetweenSegments);

  /** The external links to the internet, to a maintenance line or to a partner provider. */
  public static final Scope NAMED_EXTERNAL_LINK =
      EXTERNAL_LINK.where("named-external-links", Scopes::isNamed);

  /** The links from the internet that end at a public entry. */
  public static final Scope ENTRY_LINK =
      EXTERNAL_LINK.where("external-links", Scopes::leadsToEntry);

  /** The components that a link from the internet ends at. */
  public static final Scope PUBLIC_ENTRY =
      Scope.found("public-entries", Surroundings::publicEntries);

  /** The servers that logs are kept on. */
  public static final Scope LOG_SERVER =
      Scope.found("log-servers", Surroundings::logServerComponents);

  /** The kinds of diagnosis that are done, as far as anything is said of them. */
  public static final Scope DIAGNOSIS_DONE = Scope.found("diagnoses-done", Scopes::diagnosesDone);

  /** The buildings and regions that house a component. */
  public static final Scope PLACE =
      Scope.found("places", around -> around.posture().housing());

  /** The server rooms of these buildings, and the regions, whose rooms nobody discloses. */
  public static final Scope ROOM = Scope.found("rooms", Scopes::rooms);

  private Scopes() {}

  /** Components of some of the six kinds. */
  public static Scope componentsOf(ElementKind... kinds) {
    return Scope.components("components-of-kinds", kinds);
  }

  /** All topics of a kind, such as every backup target. */
  public static Scope topicsOf(ElementKind kind) {
    return Scope.found("topics." + kind.name(), around -> around.posture().topicsOf(kind));
  }

  /** The topics of a kind that are one of these standard terms, such as the usage log. */
  public static Scope topicsOf(ElementKind kind, Enum<?>... terms) {
    Set<String> wanted = Set.copyOf(Arrays.stream(terms).map(Enum::name).toList());
    return Scope.found("topics." + kind.name(), around -> {
      List<Topic> some = new ArrayList<>();
      for (Topic each : around.posture().topicsOf(kind)) {
        if (each.term().isPresent() && wanted.contains(each.term().get())) {
          some.add(each);
        }
      }
      return some;
    });
  }

  private static boolean isNamed(Element element) {
    return element instanceof Link link
        && (link.endsAt(LinkEnd.Type.INTERNET)
            || link.endsAt(LinkEnd.Type.MAINTENANCE_LINE)
            || link.endsAt(LinkEnd.Type.PARTNER_PROVIDER));
  }

  private static boolean leadsToEntry(Element element) {
    return element instanceof Link link
        && link.from().type() == LinkEnd.Type.INTERNET
        && link.to().type() == LinkEnd.Type.COMPONENT;
  }

  private static boolean isFirewall(Element element) {
    return element instanceof Component component && component.is(ApplianceType.FIREWALL);
  }

  private static boolean isDetection(Element element) {
    return element instanceof Component component
        && (component.is(ApplianceType.IDS) || component.is(ApplianceType.IPS));
  }

  private static boolean isDatabase(Element element) {
    return element instanceof Component component && component.is(PlatformType.DATABASE);
  }

  private static List<Topic> diagnosesDone(Surroundings around) {
    List<Topic> done = new ArrayList<>();
    for (Topic each : around.posture().topicsOf(ElementKind.DIAGNOSIS)) {
      if (isSpokenOf(each) || isDoneSomewhere(each, around)) {
        done.add(each);
      }
    }
    return done;
  }

  private static boolean isSpokenOf(Topic diagnosis) {
    for (Claim<?> each : diagnosis.facts().claims()) {
      if (each.fact() != LogFacts.DIAGNOSIS_EVERY || each.said().isYes()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoneSomewhere(Topic diagnosis, Surroundings around) {
    List<Fact<Boolean>> done = Arrays.stream(Diagnosis.values())
        .filter(each -> diagnosis.term().filter(each.name()::equals).isPresent())
        .map(Diagnosis::done)
        .toList();
    return done.stream()
        .anyMatch(fact -> around.posture().cohorts().stream()
            .flatMap(cohort -> cohort.examples(fact))
            .anyMatch(each -> each.facts().of(fact).isYes()));
  }

  private static List<Element> rooms(Surroundings around) {
    return around.posture().housing().stream().flatMap(Scopes::roomsOf).toList();
  }

  private static Stream<Element> roomsOf(Place place) {
    return place instanceof Building building
        ? building.rooms().stream().map(ServerRoom.class::cast)
        : Stream.of(place);
  }
}
