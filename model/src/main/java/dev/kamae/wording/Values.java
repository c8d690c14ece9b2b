package dev.kamae.wording;

import dev.kamae.posture.facility.Country;
import dev.kamae.posture.fact.Mention;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.operation.ContractHours;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Yearly;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts values into the words of one language. */
final class Values {

  private final Table table;

  Values(Table table) {
    this.table = table;
  }

  String of(Object value) {
    if (value instanceof Span span) {
      return span(span);
    }
    if (value instanceof Percent percent) {
      return table.text("value.percent", percent.value().toPlainString());
    }
    if (value instanceof Generations generations) {
      return counted("value.generations", generations.count());
    }
    if (value instanceof AuthenticationPolicy policy) {
      return policy(policy);
    }
    if (value instanceof Encryption encryption) {
      return encryption(encryption);
    }
    if (value instanceof BackupCheck check) {
      return check(check);
    }
    return ofPosture(value);
  }

  private String ofPosture(Object value) {
    if (value instanceof Names names) {
      return names.mentions().stream()
          .map(this::mention)
          .collect(Collectors.joining(table.text("list.and")));
    }
    if (value instanceof ContractHours hours) {
      return yearly(hours.yearly());
    }
    if (value instanceof Yearly yearly) {
      return yearly(yearly);
    }
    if (value instanceof Country country) {
      return country.equals(Country.JAPAN) ? table.text("term.JAPAN") : country.code();
    }
    if (value instanceof Enum<?> term) {
      return table.text("term." + term.name());
    }
    return value instanceof Boolean ? table.text("value.yes") : value.toString();
  }

  private String mention(Mention mention) {
    return mention instanceof Mention.Term term
        ? table.text("term." + term.code())
        : mention.toString();
  }

  private String span(Span span) {
    return counted("value." + span.unit(), span.amount());
  }

  private String yearly(Yearly yearly) {
    return table.text("value.yearly", span(yearly.span()));
  }

  private String counted(String key, long count) {
    return table.text(count == 1 ? key + ".one" : key, count);
  }

  private String check(BackupCheck check) {
    return check instanceof BackupCheck.AtInterval often
        ? table.text("value.check-every", span(often.interval()))
        : table.text("value.check-every-backup");
  }

  private String policy(AuthenticationPolicy policy) {
    return policy.alternatives().isEmpty()
        ? table.text("value.no-authentication")
        : policy.alternatives().stream()
            .map(this::alternative)
            .collect(Collectors.joining(table.text("either.or")));
  }

  private String alternative(Set<Method> methods) {
    return methods.stream()
        .map(each -> table.text("term." + each))
        .collect(Collectors.joining(table.text("value.together")));
  }

  private String encryption(Encryption encryption) {
    return encryption.layers().isEmpty()
        ? table.text("value.no-encryption")
        : encryption.layers().stream()
            .map(this::protocol)
            .collect(Collectors.joining(table.text("either.or")));
  }

  private String protocol(Protocol protocol) {
    String kind = table.text("term." + protocol.kind());
    return protocol.version().map(version -> kind + " " + version).orElse(kind);
  }
}
