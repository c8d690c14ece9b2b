package dev.kamae.quantity;

import dev.kamae.quantity.Protocol.Kind;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values to try of every kind that is compared. */
final class Values {

  private static final List<Protocol> PROTOCOLS = List.of(
      Protocol.of(Kind.SSL, "3.0"),
      Protocol.of(Kind.SSL),
      Protocol.of(Kind.TLS, "1.1"),
      Protocol.of(Kind.TLS, "1.2"),
      Protocol.of(Kind.TLS, "1.3"),
      Protocol.of(Kind.TLS),
      Protocol.of(Kind.IPSEC, "IKEv1"),
      Protocol.of(Kind.IPSEC, "IKEv2"),
      Protocol.of(Kind.IPSEC),
      Protocol.of(Kind.SSH, "1"),
      Protocol.of(Kind.SSH, "2"),
      Protocol.of(Kind.WIREGUARD));

  private Values() {}

  static Arbitrary<Percent> percents() {
    Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(10);
    return Arbitraries.oneOf(any.map(Percent::new), Arbitraries.of("99", "99.5").map(Percent::of));
  }

  static Arbitrary<Generations> generations() {
    return Arbitraries.integers().between(0, 9).map(Generations::new);
  }

  static Arbitrary<BackupCheck> backupChecks() {
    return Arbitraries.oneOf(
        Spans.three().map(spans -> BackupCheck.every(spans.one())),
        Arbitraries.just(BackupCheck.AT_EVERY_BACKUP));
  }

  static Arbitrary<AuthenticationPolicy> policies() {
    return Arbitraries.of(Method.values())
        .set()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMaxSize(3)
        .map(AuthenticationPolicy::new);
  }

  static Arbitrary<Encryption> encryptions() {
    return Arbitraries.of(PROTOCOLS).list().ofMaxSize(3).map(Encryption::new);
  }
}
