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
 */
record Lane(Link link, int y) {

  static final int HEIGHT = 48;

  /** How far under its top the line runs. */
  static final int LINE = 24;

  /** How far under the line that a link from inside leaves by it comes back. */
  static final int BACK = 24;

  /** Writes its name above the line, and its encryption and how it stands below. */
  Pen pen(int x, int room, NetworkSheet network) {
    PictureWords words = network.words();
    Flag flag = network.entries().flag(link.kind(), link.name());
    int taken = flag.text().isEmpty() ? 0 : Letters.width(flag.text()) + 8;
    Said<Encryption> said = link.facts().of(LinkFacts.LINK_ENCRYPTED_BY);
    return new Pen(title(flag, network), network.entries().id(link.kind(), link.name()))
        .text(x, y - 6, room, "p-name", words.name(link.name()))
        .text(x, y + 16, room - taken, encryptionStyle(said), encryption(words))
        .textBefore(x + room, y + 16, room, "p-flag p-" + flag.style(), flag.text());
  }

  private static String encryptionStyle(Said<Encryption> said) {
    return said.isNothing() ? "p-small p-undeclared" : "p-small";
  }

  private String encryption(PictureWords words) {
    Said<Encryption> said = link.facts().of(LinkFacts.LINK_ENCRYPTED_BY);
    if (said.isNothing()) {
      return words.text("encryption-undeclared");
    }
    return said.value()
        .map(each -> words.name(words.wording().value(each)))
        .orElseGet(() -> words.name(words.wording().value(Encryption.NONE)));
  }

  private String title(Flag flag, NetworkSheet network) {
    PictureWords words = network.words();
    List<String> parts = new ArrayList<>(List.of(
        words.name(link.name()),
        words.text(
            "from-to", words.name(link.from().name()), words.name(link.to().name())),
        encryption(words)));
    if (!link.through().isEmpty()) {
      parts.add(words.text("through", words.name(String.join(", ", link.through()))));
    }
    if (!flag.text().isEmpty()) {
      parts.add(flag.text());
    }
    return String.join(" · ", parts);
  }
}
