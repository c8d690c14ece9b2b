package dev.kamae.dsl;

import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Protocol;
import java.util.List;
import java.util.Optional;

/** What a link is encrypted by, such as {@code tls("1.3")}; layers are put together by {@code and}. */
public final class ProtocolsTerm {

  private final List<Layer> layers;

  private ProtocolsTerm(List<Layer> layers) {
    this.layers = layers;
  }

  static ProtocolsTerm of(Protocol.Kind kind, Optional<String> version) {
    return new ProtocolsTerm(List.of(new Layer(kind, version)));
  }

  /** One more layer, inside or outside of this; the strongest counts. */
  public ProtocolsTerm and(ProtocolsTerm other) {
    Saying.given(other);
    return new ProtocolsTerm(Grown.of(layers, other.layers));
  }

  Saying in(Saying link) {
    List<String> wrong = wrong();
    Saying checked = link;
    for (String each : wrong) {
      checked = checked.plusFault("is encrypted by " + each);
    }
    return wrong.isEmpty() ? link.plus(LinkFacts.LINK_ENCRYPTED_BY, encryption()) : checked;
  }

  /** What is wrong with it, such as "TLS 1.4: known versions are 1.0, 1.1, 1.2, 1.3". */
  List<String> wrong() {
    return layers.stream().flatMap(each -> each.wrong().stream()).toList();
  }

  Encryption encryption() {
    return new Encryption(layers.stream().map(Layer::protocol).toList());
  }

  private record Layer(Protocol.Kind kind, Optional<String> version) {

    Protocol protocol() {
      return new Protocol(kind, version);
    }

    Optional<String> wrong() {
      try {
        protocol();
        return Optional.empty();
      } catch (IllegalArgumentException unknown) {
        return Optional.of(Texts.shown(unknown.getMessage()));
      }
    }
  }
}
