package dev.kamae.secondopinion;

import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Compares one declared value with one printed value or one own target. */
final class Values {

  private static final List<String> STILL_SAFE =
      List.of("TLS 1.2", "TLS 1.3", "IPSEC IKEv2", "SSH 2", "WIREGUARD");
  private static final Set<String> NEEDING_A_VERSION = Set.of("TLS", "IPSEC", "SSH");

  private Values() {}

  /** The comparison with a value of the table. */
  static Answer judge(Object declared, String kind, String printed) {
    if (declared instanceof Span span) {
      return span(Length.of(span), kind, Length.printed(printed));
    }
    if (declared instanceof Share share) {
      return Answer.met(share.isAtLeast(new BigDecimal(printed.replace("%", ""))));
    }
    if (declared instanceof Generations generations) {
      return Answer.met(
          generations.count() > 0 && generations.count() >= Integer.parseInt(printed));
    }
    if (declared instanceof Standby standby) {
      return standby(standby.name(), printed);
    }
    if (declared instanceof BackupCheck check) {
      return Answer.met(check instanceof BackupCheck.EveryBackup);
    }
    if (declared instanceof AuthenticationPolicy policy) {
      return policy(policy, Arrays.asList(printed.split("\\|")).contains("ID_PASSWORD"));
    }
    return encryption((Encryption) declared);
  }

  /** The comparison with a value that the provider holds itself to. */
  static Answer judgeOwn(Object declared, String kind, Object target) {
    if (declared instanceof Span span) {
      return span(Length.of(span), kind, Length.of((Span) target));
    }
    if (target instanceof Percent percent) {
      return Answer.met(((Share) declared).isAtLeast(percent.value()));
    }
    if (target instanceof BackupCheck.AtInterval own
        && declared instanceof BackupCheck.AtInterval at) {
      return Answer.met(Length.of(at.interval()).isAtMost(Length.of(own.interval())));
    }
    if (target instanceof BackupCheck.AtInterval) {
      return Answer.MET;
    }
    if (target instanceof AuthenticationPolicy own) {
      return policy((AuthenticationPolicy) declared, !isStrong(own));
    }
    return judge(declared, kind, text(target));
  }

  private static String text(Object target) {
    if (target instanceof Generations generations) {
      return Integer.toString(generations.count());
    }
    return target instanceof Standby standby ? standby.name() : "";
  }

  private static Answer span(Length declared, String kind, Length reference) {
    return Answer.met(
        kind.equals("AT_MOST")
            ? declared.isAtMost(reference)
            : !declared.isNone() && reference.isAtMost(declared));
  }

  private static Answer standby(String declared, String reference) {
    return switch (declared) {
      case "HOT" -> Answer.MET;
      case "COLD" -> Answer.met(!reference.equals("HOT"));
      default -> Answer.met(reference.equals("NONE"));
    };
  }

  private static Answer policy(AuthenticationPolicy declared, boolean knowingIsEnough) {
    return Answer.met(
        !declared.alternatives().isEmpty() && (knowingIsEnough || isStrong(declared)));
  }

  private static boolean isStrong(AuthenticationPolicy policy) {
    return policy.alternatives().stream()
        .noneMatch(together -> together.equals(Set.of(Method.ID_PASSWORD)));
  }

  /** The strongest layer counts, and a version that was not said may be it. */
  private static Answer encryption(Encryption declared) {
    List<Answer> layers = declared.layers().stream().map(Values::layer).toList();
    if (layers.contains(Answer.MET)) {
      return Answer.MET;
    }
    return layers.contains(Answer.UNDECLARED) ? Answer.UNDECLARED : Answer.GAP;
  }

  private static Answer layer(Protocol layer) {
    String kind = layer.kind().name();
    if (layer.version().isEmpty() && NEEDING_A_VERSION.contains(kind)) {
      return Answer.UNDECLARED;
    }
    return Answer.met(
        STILL_SAFE.contains(layer.version().map(version -> kind + " " + version).orElse(kind)));
  }
}
