package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.network.LinkFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The network of a posture: outside on the left, what links pass in the middle, and on the right what the
 * provider runs, by the place where it stands.
 */
public final class NetworkPicture {

  private static final int MARGIN = 12;
  private static final int TOP = 40;
  private static final int OUTSIDE = MARGIN;
  private static final int LABEL = OUTSIDE + Outside.WIDTH + MARGIN;
  private static final int NOTE = OUTSIDE + 280;
  private static final int RAILS = LABEL + Routes.LABEL + MARGIN;

  private final NetworkSheet network;
  private final List<Figure> behind = new ArrayList<>();
  private final List<Figure> links = new ArrayList<>();
  private final List<Figure> front = new ArrayList<>();
  private final Ports ports = new Ports();

  private NetworkPicture(NetworkSheet network) {
    this.network = network;
  }

  /** The picture; empty where neither a component nor a link nor a segment is described. */
  public static Picture of(Posture posture, Entries entries, PictureWords words) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(words, "words");
    NetworkSheet network = NetworkSheet.of(posture, entries, words);
    boolean empty = posture.components().isEmpty()
        && posture.segments().isEmpty()
        && Outside.all(network).isEmpty();
    return empty ? Picture.NOTHING : new NetworkPicture(network).picture();
  }

  private Picture picture() {
    Rails rails = new Rails(network, RAILS, TOP);
    Lanes lanes = Lanes.from(rails.bottom(), network);
    int tracks = lanes.isEmpty() ? NOTE : rails.right() + Group.PADDING;
    int ends =
        network.wires().ends().values().stream().mapToInt(Integer::intValue).sum();
    int inside = tracks + ends * Ports.STEP + MARGIN;
    int insideBottom = drawInside(inside, new Routes(network, rails, ports, LABEL, tracks), lanes);
    lanes.draw(OUTSIDE, front, network);
    rails.draw(lanes.bottom(), behind, front);
    int lanesBottom = drawRest(lanes.bottom());
    headings(rails, inside);
    return new Picture(
        inside + Group.WIDTH + MARGIN, Math.max(lanesBottom, insideBottom) + MARGIN, all());
  }

  private int drawInside(int x, Routes routes, Lanes lanes) {
    Inside inside = new Inside(network);
    int y = TOP;
    for (Group each : inside.groups()) {
      each.draw(x, y, Group.WIDTH, behind, front, ports);
      y += each.height() + MARGIN;
    }
    routes.draw(lanes.lanes(), links);
    More more = inside.more();
    front.add(more.figure(x, y, Group.WIDTH, network.words()));
    return y + more.height();
  }

  /** What is said of links that are not drawn. */
  private int drawRest(int y) {
    More more = new More();
    more.add("LINK", network.wires().more());
    front.add(more.figure(OUTSIDE, y, RAILS - OUTSIDE, network.words()));
    if (network.posture().links().isEmpty()) {
      boolean none =
          network.posture().provider().facts().of(LinkFacts.EXTERNAL_LINKS).isNo();
      String text = network.words().text(none ? "no-external-links" : "no-links");
      front.add(new Pen(text)
          .text(OUTSIDE, y + More.LINE, RAILS - OUTSIDE, "p-small", text)
          .figure());
      return y + 2 * More.LINE;
    }
    return y + more.height();
  }

  private void headings(Rails rails, int inside) {
    heading(OUTSIDE, Outside.WIDTH, "outside");
    if (rails.right() > RAILS) {
      heading(LABEL, Routes.LABEL, "between");
    }
    heading(inside, Group.WIDTH, "inside");
  }

  private void heading(int x, int room, String key) {
    String text = network.words().text(key);
    front.add(new Pen(text).text(x, 24, room, "p-heading", text).figure());
  }

  private List<Figure> all() {
    List<Figure> all = new ArrayList<>(behind);
    all.addAll(links);
    all.addAll(front);
    all.removeIf(Figure::isBlank);
    return List.copyOf(all);
  }
}
