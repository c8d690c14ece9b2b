package dev.kamae.report;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was declared, with the clauses that it answers.
 *
 * @param groups by kind
 * @param count how many things
 * @param untouched how many of them answer no clause
 * @param dangling references to what is not declared
 * @param more how many of those are left out, if some are
 */
record Inventory(
    List<Group> groups,
    String count,
    String untouched,
    List<String> dangling,
    Optional<String> more) {

  private static final List<ElementKind> FIRST =
      List.of(ElementKind.PROVIDER, ElementKind.SERVICE, ElementKind.INFORMATION);

  /** What the provider is and offers first, then what that stands on. */
  private static final Comparator<ElementKind> ORDER = Comparator.<ElementKind, Integer>comparing(
          each -> FIRST.indexOf(each) < 0 ? FIRST.size() : FIRST.indexOf(each))
      .thenComparing(each -> each);

  /**
   * Things of one kind.
   *
   * @param kind what the kind is called
   * @param count how many
   * @param things the things
   * @param more how many are left out, if some are
   */
  record Group(String kind, String count, List<Thing> things, Optional<String> more) {}

  /**
   * A thing.
   *
   * @param name what it is called
   * @param answers the clauses that it answers
   * @param source the line that declared it
   */
  record Thing(String name, List<Answer> answers, Source source) {}

  /**
   * The clauses of one measure that a thing answers.
   *
   * @param id the id of the measure
   * @param numbers of the measure and of its clauses
   */
  record Answer(String id, String numbers) {}

  static Inventory of(Judged judged, PageWords words) {
    Posture posture = judged.assessment().posture();
    Answers answers = judged.shared().answers();
    Map<ElementKind, List<Element>> kinds = new TreeMap<>(ORDER);
    declared(posture)
        .forEach(each ->
            kinds.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
    List<Group> groups = new ArrayList<>();
    kinds.forEach((kind, all) -> groups.add(group(
        words.wording().kind(kind), all, each -> thing(each, answers, words), judged, words)));
    List<Operator> operators = posture.operators();
    if (!operators.isEmpty()) {
      groups.add(group(
          words.text("inventory.operators"),
          operators,
          each -> new Thing(each.name(), List.of(), words.source(each.source())),
          judged,
          words));
    }
    List<Thing> roles = Roles.of(judged, words);
    if (!roles.isEmpty()) {
      groups.add(group(words.text("inventory.roles"), roles, each -> each, judged, words));
    }
    List<Element> elements = kinds.values().stream().flatMap(List::stream).toList();
    Shown<String> dangling = Shown.of(dangling(posture, words));
    return new Inventory(
        List.copyOf(groups),
        String.valueOf(elements.size() + operators.size() + roles.size()),
        String.valueOf(elements.stream()
            .filter(each -> answers.isUntouched(each.kind(), each.name()))
            .count()),
        dangling.first(),
        judged.look().elsewhere().more("listing.more", dangling.left(), words));
  }

  private static <T> Group group(
      String kind, List<T> all, Function<T, Thing> way, Judged judged, PageWords words) {
    Shown<Thing> things = Shown.of(all).map(way);
    return new Group(
        kind,
        String.valueOf(all.size()),
        things.first(),
        judged.look().elsewhere().more("listing.more", things.left(), words));
  }

  /** A standard term of which nothing is said was not declared. */
  private static Stream<Element> declared(Posture posture) {
    Stream<Element> segments = posture.segments().stream()
        .map(each -> new Plain(ElementKind.SEGMENT, each.name(), each.source()));
    return Stream.concat(
        posture
            .elements()
            .filter(each -> !isStandard(each.kind()) || !each.facts().claims().isEmpty()),
        segments);
  }

  private static boolean isStandard(ElementKind kind) {
    return switch (kind) {
      case EVENT, LOG, DIAGNOSIS, BACKUP_TARGET, POLICY -> true;
      default -> false;
    };
  }

  private static Thing thing(Element element, Answers answers, PageWords words) {
    return new Thing(
        words.wording().name(element),
        answers.of(element.kind(), element.name()).entrySet().stream()
            .map(each -> answer(each.getKey(), each.getValue()))
            .toList(),
        words.source(element.source()));
  }

  /** Such as {@code Ⅲ.1.1.1 a b ⅰ}. */
  static Answer answer(Measure measure, List<Clause> clauses) {
    String letters = clauses.stream()
        .map(Clause::letter)
        .filter(each -> !each.isEmpty())
        .map(each -> " " + each)
        .collect(Collectors.joining());
    return new Answer(ClauseName.idOf(measure), measure.number() + letters);
  }

  private static List<String> dangling(Posture posture, PageWords words) {
    Set<String> known = posture.components().stream()
        .map(Element::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    posture.segments().forEach(each -> known.add(each.name()));
    Stream<String> ofLinks = posture.links().stream()
        .flatMap(link -> references(link)
            .filter(each -> !known.contains(each))
            .map(each -> words.text("inventory.dangling", link.name(), each)));
    Stream<String> ofSegments = posture.segments().stream()
        .flatMap(segment -> segment.members().stream()
            .filter(each -> !known.contains(each))
            .map(each -> words.text("inventory.dangling", segment.name(), each)));
    return Stream.concat(ofLinks, ofSegments).toList();
  }

  private static Stream<String> references(Link link) {
    return Stream.concat(
        Stream.of(link.from(), link.to()).filter(each -> !each.isOutside()).map(LinkEnd::name),
        link.through().stream());
  }

  private record Plain(ElementKind kind, String name, SourceLine source) implements Element {

    @Override
    public Facts facts() {
      return Facts.NONE;
    }
  }
}
