package dev.kamae.dsl.exploring;

import dev.kamae.posture.facility.Country;
import dev.kamae.posture.fact.Mention;
import dev.kamae.posture.operation.ContractHours;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import dev.kamae.quantity.Yearly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values that words are to say.
 *
 * @param said as facts hold them
 * @param components by name, those that a word can refer to
 */
record SaidValues(List<?> said, Map<String, Spelled> components) {

  /** Nothing is to be said. */
  static final SaidValues NONE = new SaidValues(List.of(), Map.of());

  /** One value of every sort. */
  static final SaidValues SAMPLES = new SaidValues(samples(), standing());

  private static List<Object> samples() {
    List<Object> samples = new ArrayList<>(List.of(
        new Mention.Text("text"),
        Percent.of("99.5"),
        new Generations(1),
        Span.of(1, Unit.DAYS),
        new Yearly(Span.of(1, Unit.DAYS)),
        Encryption.by(Protocol.of(Protocol.Kind.WIREGUARD)),
        AuthenticationPolicy.anyOf(Method.PASSKEY)));
    Probe.NAMED.forEach(each -> samples.add(new Mention.Text(each.code())));
    return samples;
  }

  private static Map<String, Spelled> standing() {
    return Probe.NAMED.stream().collect(Collectors.toMap(Spelled::code, each -> each));
  }

  Stream<String> texts() {
    return said.stream().flatMap(SaidValues::text).distinct();
  }

  private static Stream<String> text(Object value) {
    if (value instanceof Mention.Text text) {
      return Stream.of(text.text());
    }
    if (value instanceof Percent percent) {
      return Stream.of(percent.value().toPlainString());
    }
    return value instanceof Country country ? Stream.of(country.code()) : Stream.empty();
  }

  Stream<Integer> numbers() {
    return said.stream().flatMap(each -> {
      if (each instanceof Generations generations) {
        return Stream.of(generations.count());
      }
      return each instanceof Integer number ? Stream.of(number) : Stream.empty();
    });
  }

  Stream<Span> spans() {
    return said.stream().flatMap(each -> {
      if (each instanceof BackupCheck.AtInterval check) {
        return Stream.of(check.interval());
      }
      return each instanceof Span span ? Stream.of(span) : Stream.empty();
    });
  }

  Stream<Yearly> yearly() {
    return said.stream().flatMap(each -> {
      if (each instanceof ContractHours contract) {
        return Stream.of(contract.yearly());
      }
      return each instanceof Yearly yearly ? Stream.of(yearly) : Stream.empty();
    });
  }

  Stream<Encryption> encryptions() {
    return only(Encryption.class).filter(each -> !each.layers().isEmpty());
  }

  Stream<AuthenticationPolicy> policies() {
    return only(AuthenticationPolicy.class).filter(each -> !each.alternatives().isEmpty());
  }

  /** The components of the class that are named in a text. */
  Stream<Spelled> components(Class<?> term) {
    return texts()
        .filter(components::containsKey)
        .map(components::get)
        .filter(each -> term.isInstance(each.meaning()));
  }

  private <V> Stream<V> only(Class<V> type) {
    return said.stream().filter(type::isInstance).map(type::cast);
  }
}
