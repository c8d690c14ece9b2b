package dev.kamae.dsl.exploring;

import dev.kamae.dsl.exploring.Housing.Standing;
import dev.kamae.dsl.exploring.Sizes.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Arbitraries of postures in numbers: everything refers by number, so that what is referred to can shrink. */
final class Sketches {

  static final Arbitrary<Integer> NUMBER = Arbitraries.integers()
      .between(0, 9_999)
      .withDistribution(RandomDistribution.uniform())
      .withoutEdgeCases();

  private Sketches() {}

  static Arbitrary<Sketch> of(Sizes sizes) {
    return Combinators.combine(
            operator().list().ofMaxSize(2),
            places(sizes),
            NUMBER.list().ofMaxSize(3).list().ofMaxSize(2),
            sized(link(), sizes.links()),
            section().list().ofMaxSize(25),
            sized(service(), sizes.services()),
            rarely(NUMBER.list().ofMaxSize(4)),
            target().list().ofMaxSize(2))
        .as(Sketch::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<List<PlaceSketch>> places(Sizes sizes) {
    Range components = sizes.buildings().most() == 0
        ? new Range(0, 0)
        : new Range(
            Math.max(sizes.components().fewest(), sizes.links().fewest() > 0 ? 1 : 0),
            sizes.components().most());
    Arbitrary<Standing> standing = Combinators.combine(component(), NUMBER).as(Standing::new);
    return Combinators.combine(sized(place(), sizes.buildings()), sized(standing, components))
        .as(Housing::of);
  }

  private static <T> ListArbitrary<T> sized(Arbitrary<T> each, Range range) {
    return each.list().ofMinSize(range.fewest()).ofMaxSize(range.most());
  }

  private static <T> Arbitrary<List<T>> rarely(Arbitrary<List<T>> list) {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(1, list));
  }

  static Arbitrary<List<Choice>> choices(int most) {
    return Combinators.combine(NUMBER, NUMBER).as(Choice::new).list().ofMaxSize(most);
  }

  private static Arbitrary<TargetSketch> target() {
    return Combinators.combine(NUMBER, NUMBER).as(TargetSketch::new);
  }

  private static Arbitrary<SectionSketch> section() {
    return Combinators.combine(NUMBER, NUMBER, choices(8)).as(SectionSketch::new);
  }

  private static Arbitrary<ServiceSketch> service() {
    return Combinators.combine(choices(6), choices(3).list().ofMaxSize(2)).as(ServiceSketch::new);
  }

  private static Arbitrary<LinkSketch> link() {
    return Combinators.combine(NUMBER, NUMBER, NUMBER.list().ofMaxSize(3), choices(8))
        .as(LinkSketch::new);
  }

  private static Arbitrary<OperatorSketch> operator() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2), NUMBER.list().ofMinSize(1).ofMaxSize(5))
        .as(OperatorSketch.EvidenceSketch::new)
        .list()
        .ofMaxSize(2)
        .map(OperatorSketch::new);
  }

  private static Arbitrary<PlaceSketch> place() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 9),
            choices(4),
            room().list().ofMaxSize(3))
        .as(PlaceSketch::new);
  }

  private static Arbitrary<RoomSketch> room() {
    return Combinators.combine(Arbitraries.integers().between(0, 9), choices(2))
        .as((floor, choices) -> new RoomSketch(floor, choices, List.of()));
  }

  private static Arbitrary<ComponentSketch> component() {
    return Combinators.combine(NUMBER, choices(3))
        .as((kind, choices) -> new ComponentSketch(kind, choices, List.of()));
  }
}
