package dev.kamae.posture;

import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What two postures that should be one differ in first: an element, else a fact of one, else a list of what else was
 * said.
 *
 * @param before the one
 * @param after the other
 */
record FirstDifference(Posture before, Posture after) {

  /** In words, such as "server 'web-1' liveness interval was PT5M (Acme.java:41), and is PT6M (Acme.java:41)". */
  Optional<String> text() {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(element().or(this::fact).or(this::list).orElse("it is another"));
  }

  private Optional<String> element() {
    List<Element> were = before.elements().toList();
    List<Element> are = after.elements().toList();
    return IntStream.range(0, Math.max(were.size(), are.size()))
        .filter(i -> !name(were, i).equals(name(are, i)))
        .mapToObj(i -> "where " + at(were, i) + " was, " + at(are, i) + " is")
        .findFirst();
  }

  private static String at(List<Element> elements, int place) {
    return place < elements.size()
        ? name(elements, place) + " " + elements.get(place).source()
        : "nothing";
  }

  private static String name(List<Element> elements, int place) {
    return place < elements.size() ? name(elements.get(place)) : "";
  }

  private static String name(Element element) {
    return words(element.kind()) + " '" + element.name() + "'";
  }

  private static String words(ElementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Optional<String> fact() {
    List<Element> are = after.elements().toList();
    List<Element> were = before.elements().toList();
    return IntStream.range(0, were.size())
        .mapToObj(i -> fact(were.get(i), are.get(i).facts()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> fact(Element element, Facts after) {
    return Stream.of(element.facts(), after)
        .flatMap(each -> each.claims().stream())
        .<Fact<?>>map(Claim::fact)
        .distinct()
        .sorted(Comparator.comparing(Fact::id))
        .filter(each -> differ(element.facts().of(each), after.of(each)))
        .findFirst()
        .map(each -> name(element) + " " + each.id().replace('-', ' ') + " was "
            + text(element.facts().of(each)) + ", and is " + text(after.of(each)));
  }

  private static boolean differ(Said<?> was, Said<?> is) {
    return !was.equals(is) || !was.attestation().equals(is.attestation());
  }

  private static String text(Said<?> said) {
    if (said.isNothing()) {
      return "unsaid";
    }
    String value = said.isNo() ? "no" : Boolean.TRUE.equals(said.get()) ? "yes" : said.toString();
    return value + " " + said.source()
        + said.attestation().map(FirstDifference::text).orElse("");
  }

  private static String text(Attestation attestation) {
    return " attested by %s from %s until %s (%s)"
        .formatted(attestation.by(), attestation.on(), attestation.until(), attestation.evidence());
  }

  private Optional<String> list() {
    return Stream.of(
            list("services", Posture::services),
            list("places", Posture::places),
            list("operators", Posture::operators),
            list("components", Posture::components),
            list("segments", Posture::segments),
            list("links", Posture::links),
            list("exclusions", Posture::exclusions),
            list("own targets", Posture::targets),
            list("accepted gaps", Posture::waivers))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> list(String name, Function<Posture, List<?>> list) {
    List<?> were = list.apply(before);
    List<?> are = list.apply(after);
    return IntStream.range(0, Math.max(were.size(), are.size()))
        .filter(
            i -> i >= were.size() || i >= are.size() || !Objects.equals(were.get(i), are.get(i)))
        .mapToObj(i -> "number " + (i + 1) + " of its " + name + " is another")
        .findFirst();
  }
}
