package dev.kamae.report.picture;

import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import java.util.List;

/** A segment with the names of what is in it. */
record SegmentCell(Segment segment, int links, PictureWords words) implements Cell {

  private static final int HEIGHT = 58;
  private static final int PADDING = 8;

  @Override
  public int height() {
    return Math.max(HEIGHT, Ports.height(links));
  }

  @Override
  public boolean isLinked() {
    return links > 0;
  }

  @Override
  public void draw(int x, int y, List<Figure> figures, Ports ports) {
    int room = WIDTH - 2 * PADDING;
    String name = words.name(segment.name());
    String members =
        words.name(String.join(words.wording().table().text("list.and"), segment.members()));
    String sort = words.counted("segment-of", segment.members().size());
    figures.add(new Pen(name + " · " + sort + " · " + members)
        .box(x, y, WIDTH, height(), "p-box p-segment p-plain")
        .text(x + PADDING, y + 17, room, "p-name", name)
        .text(x + PADDING, y + 33, room, "p-small", sort)
        .text(x + PADDING, y + 49, room, "p-small", members)
        .figure());
    ports.open(new LinkEnd(LinkEnd.Type.SEGMENT, segment.name()), links, x, y);
  }
}
