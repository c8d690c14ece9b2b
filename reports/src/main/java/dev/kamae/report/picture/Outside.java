package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network that is not the provider's, with the links that begin or end there.
 *
 * @param end what it is
 * @param links the links; none of a partner provider that no link leads to
 * @param flag how it stands
 */
record Outside(LinkEnd end, List<Link> links, Flag flag) {

  static final int WIDTH = 156;

  private static final int PADDING = 8;
  private static final int ROOM = WIDTH - 2 * PADDING;
  private static final int PLAIN = 48;
  private static final int FLAGGED = 64;

  static List<Outside> all(NetworkSheet network) {
    Map<LinkEnd, List<Link>> links = new LinkedHashMap<>();
    for (Link each : network.wires().links()) {
      LinkEnd end = each.from().isOutside() ? each.from() : each.to();
      if (end.isOutside()) {
        links.computeIfAbsent(end, some -> new ArrayList<>()).add(each);
      }
    }
    partners(network.posture()).forEach(each -> links.putIfAbsent(each, List.of()));
    return links.entrySet().stream()
        .map(each -> new Outside(
            each.getKey(), List.copyOf(each.getValue()), flag(each.getKey(), network.entries())))
        .toList();
  }

  private static List<LinkEnd> partners(Posture posture) {
    return posture
        .topics(ElementKind.PARTNER_PROVIDER)
        .map(Element::name)
        .map(each -> new LinkEnd(LinkEnd.Type.PARTNER_PROVIDER, each))
        .toList();
  }

  private static Flag flag(LinkEnd end, Entries entries) {
    return end.type() == LinkEnd.Type.PARTNER_PROVIDER
        ? entries.flag(ElementKind.PARTNER_PROVIDER, end.name())
        : Flag.NONE;
  }

  int height(NetworkSheet network) {
    int lanes = links.stream().mapToInt(each -> Lane.height(each, network)).sum();
    return Math.max(flag == Flag.NONE ? PLAIN : FLAGGED, lanes);
  }

  Figure figure(int x, int y, NetworkSheet network) {
    PictureWords words = network.words();
    boolean internet = end.type() == LinkEnd.Type.INTERNET;
    String name = words.end(end);
    String sort = words.text(internet ? "outside-network" : "end." + end.type());
    return new Pen(flag.after(name + " · " + sort))
        .box(x, y, WIDTH, height(network) - PADDING, "p-box p-outside p-" + flag.style())
        .text(x + PADDING, y + 17, ROOM, "p-name", name)
        .text(x + PADDING, y + 33, ROOM, "p-small", sort)
        .text(x + PADDING, y + 49, ROOM, flag.type(), flag.text())
        .figure();
  }
}
