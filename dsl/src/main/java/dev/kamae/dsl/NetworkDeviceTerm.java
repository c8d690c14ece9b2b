package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;

/** A router, switch or load balancer. */
public final class NetworkDeviceTerm extends ComponentTerm<NetworkDeviceTerm> {

  NetworkDeviceTerm(String name, Saying saying) {
    super(name, ElementKind.NETWORK_DEVICE, saying);
  }

  @Override
  NetworkDeviceTerm with(Saying more) {
    return new NetworkDeviceTerm(name(), more);
  }
}
