package dev.kamae.samples.picture;

import static dev.kamae.wording.Language.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.exploring.Postures;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import dev.kamae.report.picture.Picture;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

/** Of pictures of anything that can be described. */
class PictureProperties {

  private static final String[] COMPONENTS = {
    "application", "platform", "server", "storage", "security appliance", "network device"
  };

  @Provide
  Arbitrary<Posture> postures() {
    return Postures.postures();
  }

  private static List<String> ids(Stream<? extends Element> elements) {
    return elements.map(each -> each.kind() + " " + each.name()).toList();
  }

  @Property(tries = 100)
  void a_network_fits_and_has_everything_once(
      @ForAll("postures") Posture posture, @ForAll Language language) {
    Laws.hold(Drawing.network(posture, language));
    networkIsWhole(posture);
  }

  private static void networkIsWhole(Posture posture) {
    Picture picture = Drawing.network(posture, ENGLISH);
    Laws.drawnOnceOrCounted(picture, ids(posture.components().stream()), COMPONENTS);
    Laws.drawnOnceOrCounted(picture, ids(posture.links().stream()), "link");
    if (!posture.components().isEmpty()) {
      placesAreWhole(posture, picture);
    }
  }

  private static void placesAreWhole(Posture posture, Picture picture) {
    Laws.drawnOnceOrCounted(picture, ids(posture.places().stream()), "building", "region");
    Laws.drawnOnceOrCounted(
        picture,
        ids(posture.elements().filter(each -> each.kind() == ElementKind.SERVER_ROOM)),
        "server room");
  }

  @Property(tries = 100)
  void buildings_fit_and_stand_there_once(
      @ForAll("postures") Posture posture, @ForAll Language language) {
    Laws.hold(Drawing.buildings(posture, language));
    placesAreWhole(posture, Drawing.buildings(posture, ENGLISH));
  }

  @Property(tries = 100)
  void any_names_fit(@ForAll @NotBlank String name, @ForAll Language language) {
    Posture posture = crowd(name, 3, 1, 2);
    Laws.hold(Drawing.network(posture, language));
    Laws.hold(Drawing.buildings(posture, language));
  }

  @Property(tries = 30)
  void a_crowd_fits_and_is_drawn_or_counted(
      @ForAll @IntRange(min = 1, max = 300) int servers,
      @ForAll @IntRange(min = 1, max = 45) int buildings,
      @ForAll @IntRange(max = 60) int links) {
    Posture posture = crowd("x", servers, buildings, links);
    Laws.hold(Drawing.network(posture, ENGLISH));
    Laws.hold(Drawing.buildings(posture, ENGLISH));
    networkIsWhole(posture);
    placesAreWhole(posture, Drawing.buildings(posture, ENGLISH));
  }

  @Property(tries = 20)
  void the_same_posture_has_the_same_pictures(@ForAll("postures") Posture posture) {
    assertEquals(Drawing.network(posture, ENGLISH), Drawing.network(posture, ENGLISH));
    assertEquals(Drawing.buildings(posture, ENGLISH), Drawing.buildings(posture, ENGLISH));
  }

  /** Servers in buildings, some with platforms, and links from everywhere to everywhere. */
  private static Posture crowd(String name, int servers, int buildings, int links) {
    Posture.Builder posture = Posture.builder()
        .provider(Topic.builder()
            .name(name)
            .kind(ElementKind.PROVIDER)
            .facts(Facts.NONE)
            .source(SourceLine.UNKNOWN)
            .build())
        .description(name);
    IntStream.range(0, buildings).forEach(i -> posture.addPlace(building(name, i)));
    IntStream.range(0, servers).forEach(i -> addServer(posture, name, i, i % buildings));
    posture.addSegment(Segment.builder()
        .name(name)
        .addMember(name + 0)
        .source(SourceLine.UNKNOWN)
        .build());
    IntStream.range(0, links).forEach(i -> posture.addLink(link(name, i, servers)));
    return posture.build();
  }

  private static Building building(String name, int index) {
    return Building.builder()
        .name(name + index)
        .addRoom(ServerRoom.builder()
            .name(name + index)
            .building(name + index)
            .facts(Facts.NONE)
            .source(SourceLine.UNKNOWN)
            .build())
        .facts(Facts.NONE)
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private static void addServer(Posture.Builder posture, String name, int index, int building) {
    posture.addComponent(
        component(name + building, ElementKind.SERVER).name(name + index).build());
    for (int i = 0; i < index % 10; i++) {
      posture.addComponent(component(name + building, ElementKind.PLATFORM)
          .name(name + index + "/" + name + i)
          .host(name + index)
          .build());
    }
  }

  private static Component.Builder component(String place, ElementKind kind) {
    Component.Builder component = Component.builder();
    component.kind(kind).place(place).room(place).facts(Facts.NONE).source(SourceLine.UNKNOWN);
    return component;
  }

  private static Link link(String name, int index, int servers) {
    LinkEnd server = new LinkEnd(LinkEnd.Type.COMPONENT, name + (index * 7) % servers);
    LinkEnd outside = new LinkEnd(LinkEnd.Type.values()[2 + index % 4], name + (index % 3));
    LinkEnd segment = new LinkEnd(LinkEnd.Type.SEGMENT, name);
    return Link.builder()
        .name(name + index)
        .from(index % 3 == 0 ? outside : server)
        .to(index % 3 == 0 ? server : index % 3 == 1 ? segment : outside)
        .addThrough(name + (index * 11) % servers)
        .facts(Facts.NONE)
        .source(SourceLine.UNKNOWN)
        .build();
  }
}
