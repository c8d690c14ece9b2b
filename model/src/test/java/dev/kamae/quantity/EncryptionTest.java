package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.ONE_OF_PROTOCOLS;
import static dev.kamae.quantity.Protocol.Kind.IPSEC;
import static dev.kamae.quantity.Protocol.Kind.SSH;
import static dev.kamae.quantity.Protocol.Kind.SSL;
import static dev.kamae.quantity.Protocol.Kind.TLS;
import static dev.kamae.quantity.Protocol.Kind.WIREGUARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncryptionTest {

  private static final Encryption IPSEC_OR_TLS =
      Encryption.by(Protocol.of(IPSEC), Protocol.of(TLS));
  private static final Encryption TLS_ONLY = Encryption.by(Protocol.of(TLS));

  @ParameterizedTest
  @MethodSource
  void meets_any_value_at_a_version_that_is_still_safe(Protocol protocol) {
    assertFit(Fit.MEETS, Encryption.by(protocol));
  }

  static Stream<Protocol> meets_any_value_at_a_version_that_is_still_safe() {
    return Stream.of(
        Protocol.of(TLS, "1.2"),
        Protocol.of(TLS, "1.3"),
        Protocol.of(IPSEC, "IKEv2"),
        Protocol.of(SSH, "2"),
        Protocol.of(WIREGUARD));
  }

  @ParameterizedTest
  @MethodSource
  void falls_short_at_a_version_that_is_no_longer_safe(Protocol protocol) {
    assertFit(Fit.FALLS_SHORT, Encryption.by(protocol));
  }

  static Stream<Protocol> falls_short_at_a_version_that_is_no_longer_safe() {
    return Stream.of(
        Protocol.of(SSL),
        Protocol.of(SSL, "2.0"),
        Protocol.of(SSL, "3.0"),
        Protocol.of(TLS, "1.0"),
        Protocol.of(TLS, "1.1"),
        Protocol.of(IPSEC, "IKEv1"),
        Protocol.of(SSH, "1"));
  }

  @Test
  void that_is_none_falls_short() {
    assertFit(Fit.FALLS_SHORT, Encryption.NONE);
  }

  @ParameterizedTest
  @MethodSource
  void is_unknown_without_a_version(Protocol protocol) {
    assertFit(Fit.UNKNOWN, Encryption.by(protocol));
  }

  static Stream<Protocol> is_unknown_without_a_version() {
    return Stream.of(Protocol.of(TLS), Protocol.of(IPSEC), Protocol.of(SSH));
  }

  @Test
  void counts_by_its_strongest_layer() {
    assertFit(Fit.MEETS, Encryption.by(Protocol.of(SSL, "3.0"), Protocol.of(IPSEC, "IKEv2")));
    assertFit(Fit.MEETS, Encryption.by(Protocol.of(TLS)).and(Protocol.of(WIREGUARD)));
    assertFit(Fit.UNKNOWN, Encryption.by(Protocol.of(TLS, "1.0"), Protocol.of(IPSEC)));
    assertFit(Fit.FALLS_SHORT, Encryption.by(Protocol.of(TLS, "1.0"), Protocol.of(SSL)));
  }

  @Test
  void names_the_protocols_that_meet_a_value_without_being_listed() {
    assertEquals(List.of("SSH"), equivalents(Encryption.by(Protocol.of(SSH, "2"))));
    assertEquals(List.of("WIREGUARD"), equivalents(Encryption.by(Protocol.of(WIREGUARD))));
    assertEquals(List.of("IPSEC"), equivalents(Encryption.by(Protocol.of(IPSEC, "IKEv2"))));
    assertEquals(
        List.of("IPSEC"),
        equivalents(Encryption.by(Protocol.of(TLS, "1.1"), Protocol.of(IPSEC, "IKEv2"))));
  }

  @Test
  void names_no_protocol_beside_one_that_is_listed() {
    Encryption both = Encryption.by(Protocol.of(WIREGUARD), Protocol.of(TLS, "1.3"));

    assertEquals(List.of(), equivalents(both));
    assertEquals(
        List.of(),
        ONE_OF_PROTOCOLS.equivalents(Encryption.by(Protocol.of(IPSEC, "IKEv2")), IPSEC_OR_TLS));
  }

  @Test
  void names_no_protocol_where_the_value_is_missed() {
    assertEquals(List.of(), equivalents(Encryption.by(Protocol.of(SSH, "1"))));
    assertEquals(List.of(), equivalents(Encryption.by(Protocol.of(IPSEC))));
    assertEquals(List.of(), equivalents(Encryption.NONE));
  }

  @Test
  void is_printed_with_its_versions() {
    assertEquals("IPSEC|TLS", IPSEC_OR_TLS.notation());
    assertEquals(
        "TLS 1.3|IPSEC IKEv2",
        Encryption.by(Protocol.of(TLS, "1.3")).and(Protocol.of(IPSEC, "IKEv2")).toString());
    assertEquals("NONE", ONE_OF_PROTOCOLS.notation(Encryption.NONE));
  }

  private static void assertFit(Fit fit, Encryption declared) {
    assertEquals(fit, ONE_OF_PROTOCOLS.compare(declared, IPSEC_OR_TLS));
    assertEquals(fit, ONE_OF_PROTOCOLS.compare(declared, TLS_ONLY));
  }

  private static List<String> equivalents(Encryption declared) {
    return ONE_OF_PROTOCOLS.equivalents(declared, TLS_ONLY);
  }
}
