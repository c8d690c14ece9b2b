package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated terms can be said in a description that is written by hand. */
class TermsProperties {

  private static final ServerTerm WEB = server("web");

  @Property(tries = 200)
  void stand_beside_what_is_written(
      @ForAll("firewalls") FirewallTerm firewall,
      @ForAll("components") ComponentTerm<?> component,
      @ForAll("services") ServiceTerm service,
      @ForAll("plans") LivenessTerm plan) {
    Description description = () -> provider("Acme KK")
        .offering(service)
        .housedIn(building("annex")
            .with(serverRoom("A-1").holding(WEB, firewall), serverRoom("A-2").holding(component)))
        .watching(plan);
    assertTrue(description.posture().components().size() >= 3);
  }

  @Property(tries = 200)
  void refer_to_what_stands(@ForAll("links") LinkTerm link) {
    Description description = () -> provider("Acme KK")
        .housedIn(building("annex").with(serverRoom("A-1").holding(WEB)))
        .connectedBy(link);
    assertEquals("web", description.posture().links().get(0).to().name());
  }

  @Provide
  Arbitrary<FirewallTerm> firewalls() {
    return Terms.of(FirewallTerm.class);
  }

  @Provide
  Arbitrary<ComponentTerm<?>> components() {
    return Terms.of(ComponentTerm.class).map(each -> (ComponentTerm<?>) each);
  }

  @Provide
  Arbitrary<ServiceTerm> services() {
    return Terms.of(ServiceTerm.class);
  }

  @Provide
  Arbitrary<LivenessTerm> plans() {
    return Terms.of(LivenessTerm.class, WEB);
  }

  @Provide
  Arbitrary<LinkTerm> links() {
    return Terms.of(LinkTerm.class, WEB);
  }
}
