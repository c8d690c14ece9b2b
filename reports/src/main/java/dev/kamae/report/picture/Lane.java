package dev.kamae.report.picture;

import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Encryption;
import java.util.ArrayList;
import java.util.List;

/**
 * The height at which a link runs between outside and inside, with what is said of it.
 *
 * @param link the link
 * @param y the height, a multiple of eight
 * @param flag how the link stands
 */
record Lane(Link link, int y, Flag flag) {

  private static final int PLAIN = 48;
  private static final int FLAGGED = 64;

  /** How far under its top the line runs. */
  static final int LINE = 24;

  /** How much height the lane of the link takes. */
  static int height(Link link, NetworkSheet network) {
    return network.flag(link) == Flag.NONE ? PLAIN : FLAGGED;
  }

  /** How far under the line that a link from inside leaves by it comes back. */
  int back() {
    return (flag == Flag.NONE ? PLAIN : FLAGGED) - LINE;
  }

  /** Writes its name above the line, and its encryption and how it stands below. */
  Pen pen(int x, int room, NetworkSheet network) {
    PictureWords words = network.words();
    return new Pen(title(network), network.entries().id(link.kind(), link.name()))
        .text(x, y - 6, room, "p-name", words.name(link.name()))
        .text(x, y + 16, room, "p-small", encryption(words) + besides(network))
        .text(x, y + 32, room, flag.type(), flag.text());
  }

  /** What it passes that does not stand between outside and inside. */
  private String besides(NetworkSheet network) {
    List<String> others = link.through().stream()
        .filter(each -> !network.wires().passed().contains(each))
        .toList();
    return others.isEmpty()
        ? ""
        : " · " + network.words().text("through", network.words().list(others));
  }

  private String encryption(PictureWords words) {
    Said<Encryption> said = link.facts().of(LinkFacts.LINK_ENCRYPTED_BY);
    if (said.isNothing()) {
      return words.text("encryption-unsaid");
    }
    return said.value()
        .map(each -> words.name(words.wording().value(each)))
        .orElseGet(() -> words.name(words.wording().value(Encryption.NONE)));
  }

  private String title(NetworkSheet network) {
    PictureWords words = network.words();
    List<String> parts = new ArrayList<>(List.of(
        words.name(link.name()),
        words.text("from-to", words.end(link.from()), words.end(link.to())),
        encryption(words)));
    if (!link.through().isEmpty()) {
      parts.add(words.text("through", words.name(String.join(", ", link.through()))));
    }
    return flag.after(String.join(" · ", parts));
  }
}
