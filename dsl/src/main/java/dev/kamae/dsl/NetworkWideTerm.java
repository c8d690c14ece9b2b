package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.NETWORK_DIAGRAM_MADE;
import static dev.kamae.posture.access.AccessFacts.NETWORK_OUTSOURCED;

/** The network as a whole (Ⅲ.3.1.1). */
public final class NetworkWideTerm extends ProviderWideTerm<NetworkWideTerm>
    implements NetworkTerm {

  NetworkWideTerm(Saying saying) {
    super(saying);
  }

  @Override
  NetworkWideTerm with(Saying more) {
    return new NetworkWideTerm(more);
  }

  /** The network is outsourced, so that no diagram of it is asked (Ⅲ.3.1.1). */
  public NetworkWideTerm outsourced() {
    return say(NETWORK_OUTSOURCED);
  }

  /** The network is not outsourced. */
  public NetworkWideTerm notOutsourced() {
    return deny(NETWORK_OUTSOURCED);
  }

  /** A network diagram is made (Ⅲ.3.1.1). */
  public NetworkWideTerm drawn() {
    return say(NETWORK_DIAGRAM_MADE);
  }

  /** No network diagram is made. */
  public NetworkWideTerm notDrawn() {
    return deny(NETWORK_DIAGRAM_MADE);
  }
}
