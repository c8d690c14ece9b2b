package dev.kamae.quantity;

import static dev.kamae.quantity.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.quantity.Protocol.Kind;
import org.junit.jupiter.api.Test;

class ProtocolTest {

  @Test
  void says_its_version_if_it_was_said() {
    assertEquals("TLS 1.3", Protocol.of(Kind.TLS, "1.3").notation());
    assertEquals("IPSEC IKEv2", Protocol.of(Kind.IPSEC, "IKEv2").toString());
    assertEquals("TLS", Protocol.of(Kind.TLS).notation());
    assertEquals("WIREGUARD", Protocol.of(Kind.WIREGUARD).notation());
  }

  @Test
  void at_a_version_that_it_never_had_is_refused() {
    assertRefused(
        "TLS 1.4: known versions are 1.0, 1.1, 1.2, 1.3", () -> Protocol.of(Kind.TLS, "1.4"));
    assertRefused("SSL 1.3: known versions are 2.0, 3.0", () -> Protocol.of(Kind.SSL, "1.3"));
    assertRefused("IPSEC 2: known versions are IKEv1, IKEv2", () -> Protocol.of(Kind.IPSEC, "2"));
    assertRefused("SSH 2.0: known versions are 1, 2", () -> Protocol.of(Kind.SSH, "2.0"));
    assertRefused(
        "WIREGUARD 1: this protocol has no versions", () -> Protocol.of(Kind.WIREGUARD, "1"));
  }
}
