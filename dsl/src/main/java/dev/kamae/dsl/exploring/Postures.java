package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of postures: anything that can be described, in the words of the language. */
public final class Postures {

  private static final Arbitrary<Integer> NUMBER =
      Arbitraries.integers().between(0, 9_999).withoutEdgeCases();

  private Postures() {}

  /** Anything that can be described. */
  public static Arbitrary<Posture> postures() {
    return sketches().map(Sketch::posture);
  }

  /** Postures that meet every requirement and item of the pattern as of the date. */
  public static Arbitrary<Posture> posturesMeeting(Pattern pattern, LocalDate date) {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    return sketches()
        .map(each -> Whole.meeting(Whole.withSomething(each), pattern, date))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Postures that meet the pattern as of the date, and every item exactly at its reference value. */
  public static Arbitrary<Posture> posturesAtTheLimitOf(Pattern pattern, LocalDate date) {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    return posturesMeeting(pattern, date)
        .map(each -> NearMisses.atTheLimit(each, pattern, date))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Postures that meet the pattern as of the date but for one thing, each with what that opens. */
  public static Arbitrary<NearMiss> nearMisses(Pattern pattern, LocalDate date) {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    return Combinators.combine(posturesAtTheLimitOf(pattern, date), NUMBER)
        .as((posture, number) -> NearMisses.of(posture, pattern, date, new Digits(number)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  static Arbitrary<Sketch> sketches() {
    return Combinators.combine(
            operator().list().ofMaxSize(2),
            place().list().ofMaxSize(3),
            NUMBER.list().ofMaxSize(3).list().ofMaxSize(2),
            link().list().ofMaxSize(4),
            section().list().ofMaxSize(25),
            service().list().ofMaxSize(2),
            rarely(NUMBER.list().ofMaxSize(4)),
            target().list().ofMaxSize(2))
        .as(Sketch::new)
        .withoutEdgeCases();
  }

  private static <T> Arbitrary<List<T>> rarely(Arbitrary<List<T>> list) {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(1, list));
  }

  private static Arbitrary<List<Choice>> choices(int most) {
    return Combinators.combine(NUMBER, NUMBER).as(Choice::new).list().ofMaxSize(most);
  }

  static Arbitrary<TargetSketch> target() {
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
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), choices(2), component().list().ofMaxSize(4))
        .as(RoomSketch::new);
  }

  static Arbitrary<ComponentSketch> component() {
    Arbitrary<ComponentSketch> bare = Combinators.combine(
            NUMBER, choices(3), Arbitraries.just(List.<ComponentSketch>of()))
        .as(ComponentSketch::new);
    return Combinators.combine(NUMBER, choices(3), bare.list().ofMaxSize(2))
        .as(ComponentSketch::new);
  }
}
