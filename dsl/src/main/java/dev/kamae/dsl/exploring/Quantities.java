package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.FactorTerm;
import dev.kamae.dsl.IkeVersion;
import dev.kamae.dsl.ProtocolsTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Yearly;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values that words of their own make, such as {@code tls("1.3").and(ssh("2"))}. */
final class Quantities {

  private static final Map<Set<Method>, Spelled> FACTORS = factors();
  private static final Map<Protocol, Spelled> PROTOCOLS = protocols();

  private Quantities() {}

  static Spelled span(Span span) {
    String unit = span.unit().name().toLowerCase(Locale.ROOT);
    Word word = Vocabulary.firstWords(SpanTerm.class).stream()
        .filter(each -> each.name().equals(unit))
        .findFirst()
        .orElseThrow();
    return Spelled.of(unit + "(" + span.amount() + ")", word.on(null, span.amount()));
  }

  static Spelled yearly(Yearly yearly) {
    Spelled span = span(yearly.span());
    return Spelled.of(span.code() + ".perYear()", ((SpanTerm) span.meaning()).perYear());
  }

  /** The alternatives, each as code of its own. */
  static List<Spelled> alternatives(AuthenticationPolicy policy) {
    return policy.alternatives().stream().map(Quantities::factors).toList();
  }

  private static Spelled factors(Set<Method> methods) {
    return methods.stream()
        .map(each -> FACTORS.get(Set.of(each)))
        .reduce((one, other) -> Spelled.of(
            one.code() + ".and(" + other.code() + ")",
            ((FactorTerm) one.meaning()).and((FactorTerm) other.meaning())))
        .orElseThrow();
  }

  static Spelled encryption(Encryption encryption) {
    return encryption.layers().stream()
        .map(PROTOCOLS::get)
        .reduce((one, other) -> Spelled.of(
            one.code() + ".and(" + other.code() + ")",
            ((ProtocolsTerm) one.meaning()).and((ProtocolsTerm) other.meaning())))
        .orElseThrow();
  }

  private static Map<Set<Method>, Spelled> factors() {
    Map<Set<Method>, Spelled> factors = new HashMap<>();
    for (Word each : Vocabulary.firstWords(FactorTerm.class)) {
      FactorTerm factor = (FactorTerm) each.on(null);
      said(users().by(factor), AuthenticationPolicy.class)
          .forEach(policy ->
              factors.put(policy.alternatives().get(0), Spelled.of(each.name() + "()", factor)));
    }
    return factors;
  }

  private static Map<Protocol, Spelled> protocols() {
    List<Spelled> arguments = Stream.concat(
            versions().map(each -> Spelled.of(JavaText.quoted(each), each)),
            Stream.of(IkeVersion.values()).map(each -> Spelled.of(each.name(), each)))
        .toList();
    Map<Protocol, Spelled> protocols = new HashMap<>();
    for (Word word : Vocabulary.firstWords(ProtocolsTerm.class)) {
      Stream<Spelled> made = word.parameters().isEmpty()
          ? Stream.of(Spelled.of(word.name() + "()", word.on(null)))
          : arguments.stream()
              .filter(each -> Types.raw(word.parameters().get(0)).isInstance(each.meaning()))
              .map(each ->
                  Spelled.of(word.name() + "(" + each.code() + ")", word.on(null, each.meaning())));
      made.forEach(each -> encryption(each).forEach(layer -> protocols.put(layer, each)));
    }
    return protocols;
  }

  /** All versions that any protocol has or had. */
  private static Stream<String> versions() {
    return Stream.of("1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "1", "2");
  }

  private static Stream<Protocol> encryption(Spelled protocols) {
    Object link = link("probe")
        .from(internet())
        .to((ServerTerm) Probe.STAND.members().get(0))
        .encryptedBy((ProtocolsTerm) protocols.meaning());
    return said(link, Encryption.class).stream().flatMap(each -> each.layers().stream());
  }

  private static <V> Set<V> said(Object term, Class<V> type) {
    return Probe.claims(term).stream()
        .flatMap(each -> each.claim().said().value().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .collect(Collectors.toSet());
  }
}
