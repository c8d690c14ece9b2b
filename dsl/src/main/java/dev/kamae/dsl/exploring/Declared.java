package dev.kamae.dsl.exploring;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.RecordTerm;
import dev.kamae.dsl.RegionTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How elements are declared by name.
 *
 * @param word the first word
 * @param term what it makes in the end
 */
record Declared(String word, Class<?> term) {

  private static final Map<ElementKind, Declared> ALL = Map.of(
      ElementKind.SERVICE, new Declared("service", ServiceTerm.class),
      ElementKind.INFORMATION, new Declared("information", InformationTerm.class),
      ElementKind.BUILDING, new Declared("building", BuildingTerm.class),
      ElementKind.REGION, new Declared("region", RegionTerm.class),
      ElementKind.SERVER_ROOM, new Declared("serverRoom", ServerRoomTerm.class),
      ElementKind.EXTERNAL_LINK, new Declared("link", LinkTerm.class),
      ElementKind.INNER_LINK, new Declared("link", LinkTerm.class),
      ElementKind.RECORD, new Declared("record", RecordTerm.class),
      ElementKind.PARTNER_PROVIDER, new Declared("partnerProvider", PartnerProviderTerm.class));

  /** The beginnings of all terms that declare elements by name, without the names. */
  static Stream<Root> roots() {
    return ALL.values().stream()
        .distinct()
        .map(each -> Root.named(each.word, "", "", Probe.bare(each.term)));
  }

  /** The beginning of the term that declares the element, which is no component. */
  static Root root(Element element) {
    return root(element, "");
  }

  /** The same with words that must follow at once. */
  static Root root(Element element, String after) {
    Declared declared = ALL.get(element.kind());
    String kind = element instanceof Topic topic ? ofKind(topic.term()) : "";
    return Root.named(
        declared.word, JavaText.quoted(element.name()) + kind, after, Probe.bare(declared.term));
  }

  private static String ofKind(Optional<String> constant) {
    return constant.map(each -> ", " + each).orElse("");
  }
}
