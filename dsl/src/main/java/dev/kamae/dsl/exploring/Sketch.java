package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.posture.Posture;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A posture in numbers, before the words are said. What would contradict an earlier part is left out, so that
 * every sketch is a posture.
 *
 * @param operators who hosts
 * @param places buildings and regions
 * @param segments each by numbers of its components
 * @param links the links
 * @param sections the terms of the sections
 * @param services what is offered
 * @param exclusions clauses that are excluded
 * @param targets own targets
 */
record Sketch(
    List<OperatorSketch> operators,
    List<PlaceSketch> places,
    List<List<Integer>> segments,
    List<LinkSketch> links,
    List<SectionSketch> sections,
    List<ServiceSketch> services,
    List<Integer> exclusions,
    List<TargetSketch> targets) {

  /** The posture. */
  Posture posture() {
    List<UnaryOperator<ProviderTerm>> all = all(Names.plain());
    return described(all).orElseGet(() -> posture(accepted(List.of(), all)));
  }

  /** The posture of the parts, in their order. */
  static Posture posture(List<UnaryOperator<ProviderTerm>> parts) {
    ProviderTerm provider = provider("Generated KK");
    for (UnaryOperator<ProviderTerm> each : parts) {
      provider = each.apply(provider);
    }
    ProviderTerm described = provider;
    Description description = () -> described;
    return description.posture();
  }

  /** The parts of the description that do not contradict each other; every name is changed in the way given. */
  List<UnaryOperator<ProviderTerm>> parts(UnaryOperator<String> changed) {
    return accepted(List.of(), all(new Names(changed)));
  }

  /** These parts, which do not contradict each other, and those of the description that contradict none of them. */
  List<UnaryOperator<ProviderTerm>> partsAfter(List<UnaryOperator<ProviderTerm>> first) {
    return accepted(first, all(Names.plain()));
  }

  /** Leaves out one part after another, each time the first that contradicts those before it. */
  private static List<UnaryOperator<ProviderTerm>> accepted(
      List<UnaryOperator<ProviderTerm>> before, List<UnaryOperator<ProviderTerm>> parts) {
    List<UnaryOperator<ProviderTerm>> all = new ArrayList<>(before);
    all.addAll(parts);
    int kept = before.size();
    while (kept < all.size() && !isAccepted(all)) {
      kept = firstRefused(all, kept);
      all.remove(kept);
    }
    return List.copyOf(all);
  }

  /** The number of the part that contradicts those before it, where as many as given do not and all do. */
  private static int firstRefused(List<UnaryOperator<ProviderTerm>> parts, int accepted) {
    int fewest = accepted;
    int most = parts.size() - 1;
    while (fewest < most) {
      int middle = (fewest + most) / 2;
      if (isAccepted(parts.subList(0, middle + 1))) {
        fewest = middle + 1;
      } else {
        most = middle;
      }
    }
    return fewest;
  }

  private static boolean isAccepted(List<UnaryOperator<ProviderTerm>> parts) {
    return described(parts).isPresent();
  }

  /** The posture of the parts; empty where they contradict each other. */
  private static Optional<Posture> described(List<UnaryOperator<ProviderTerm>> parts) {
    try {
      return Optional.of(posture(parts));
    } catch (DescriptionException refused) {
      return Optional.empty();
    }
  }

  private List<UnaryOperator<ProviderTerm>> all(Names names) {
    List<Object> standing = new ArrayList<>();
    List<UnaryOperator<ProviderTerm>> all = new ArrayList<>();
    List<OperatorTerm> hosts = operators.stream().map(each -> each.term(names)).toList();
    for (PlaceSketch each : places) {
      all.add(each.in(hosts, names, standing));
    }
    Cast components = new Cast(List.copyOf(standing));
    for (List<Integer> each : segments) {
      joined(each, names, components).forEach(segment -> {
        standing.add(segment);
        all.add(provider -> provider.connectedBy(segment));
      });
    }
    said(names, standing).forEach(term -> all.add(provider -> Sections.in(provider, term)));
    exclusions.stream()
        .map(Clauses::at)
        .distinct()
        .forEach(each -> all.add(provider -> provider.excluding(each, "said so by a generator")));
    targets.forEach(each -> all.add(provider -> each.on(provider).orElse(provider)));
    return all;
  }

  private static Stream<SegmentTerm> joined(List<Integer> numbers, Names names, Cast cast) {
    ComponentTerm<?>[] members = numbers.stream()
        .flatMap(each -> cast.one(ComponentTerm.class, new Digits(each)).stream())
        .<ComponentTerm<?>>map(each -> (ComponentTerm<?>) each)
        .distinct()
        .toArray(ComponentTerm<?>[]::new);
    return members.length == 0
        ? Stream.empty()
        : Stream.of(segment(names.next("segment")).of(members[0], members));
  }

  private Stream<Object> said(Names names, List<Object> standing) {
    BitSet closed = new BitSet();
    standing.forEach(each -> closed.or(Sections.contradictedBy(each.getClass())));
    List<Object> told = told(closed, new Cast(List.copyOf(standing)), names);
    told.stream().filter(PartnerProviderTerm.class::isInstance).forEach(standing::add);
    Cast cast = new Cast(List.copyOf(standing));
    Stream<Object> offered = services.stream().map(each -> each.term(names));
    Stream<Object> linked = links.stream().flatMap(each -> each.term(names, cast).stream());
    return Stream.of(offered, linked, told.stream()).flatMap(each -> each);
  }

  private List<Object> told(BitSet closed, Cast cast, Names names) {
    if (!links.isEmpty()) {
      closed.or(Sections.contradictedBy(LinkTerm.class));
    }
    List<Object> told = new ArrayList<>();
    for (SectionSketch each : sections) {
      if (!closed.get(each.start())) {
        closed.or(Sections.contradictedBy(each.start()));
        each.term(cast, names).ifPresent(told::add);
      }
    }
    return told;
  }

  /** How many parts and words it has. */
  int size() {
    int described = places.stream().mapToInt(PlaceSketch::size).sum()
        + operators.stream().mapToInt(each -> 1 + each.evidence().size()).sum()
        + links.stream().mapToInt(LinkSketch::size).sum()
        + sections.stream().mapToInt(each -> 1 + each.choices().size()).sum()
        + services.stream().mapToInt(ServiceSketch::size).sum();
    return described + segments.size() + exclusions.size() + targets.size();
  }
}
