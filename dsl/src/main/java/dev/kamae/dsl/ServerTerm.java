package dev.kamae.dsl;

import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Standby;
import java.util.Arrays;
import java.util.List;

/** A server, with what runs on it. */
public final class ServerTerm extends ComponentTerm<ServerTerm> {

  private final List<ComponentTerm<?>> running;

  ServerTerm(String name, List<ComponentTerm<?>> running, Saying saying) {
    super(name, ElementKind.SERVER, saying);
    this.running = running;
  }

  @Override
  ServerTerm with(Saying more) {
    return new ServerTerm(name(), running, more);
  }

  @Override
  List<ComponentTerm<?>> running() {
    return running;
  }

  /**
   * What runs on it. It is named through the server, as in {@code web-1/Debian 12}, and stands where the
   * server stands; two of one name on one server are a fault.
   */
  public ServerTerm running(RunnableTerm... runnables) {
    saying.givenAll((Object) runnables);
    List<ComponentTerm<?>> more = Arrays.stream(runnables)
        .<ComponentTerm<?>>map(each -> (ComponentTerm<?>) each)
        .toList();
    return new ServerTerm(name(), Grown.of(running, more), saying);
  }

  /** Another one takes over: {@code HOT} at once, {@code COLD} after it was started, {@code NONE} not at all. */
  public ServerTerm standingBy(Standby standby) {
    return say(ComponentFacts.STANDBY, standby);
  }
}
