package dev.kamae.dsl.exploring;

import dev.kamae.dsl.exploring.Sizes.Range;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generates postures: anything that can be described, of the size that is wanted. Its edge cases lie on both sides of
 * every reference value of the guideline: a posture exactly at it, and one that only just misses it.
 *
 * <pre>{@code
 * Postures.postures().withComponents(1, 20).withBuildings(2, 2).withLinks(0, 5)
 * Postures.postures().withComponents(0, 3).nearMisses(PATTERN_2, LocalDate.of(2026, 4, 1))
 * }</pre>
 */
public final class PostureArbitrary extends ArbitraryDecorator<Posture> {

  private final Sizes sizes;

  PostureArbitrary(Sizes sizes) {
    this.sizes = sizes;
  }

  /**
   * With so many components, those that run on servers included; usually 0 to 12.
   *
   * @throws IllegalArgumentException "20 to 1: the first is zero or more, the second is no less"
   * @throws IllegalArgumentException "1 to 20 components and 0 to 0 buildings: a component stands in a building"
   */
  public PostureArbitrary withComponents(int fewest, int most) {
    return new PostureArbitrary(
        new Sizes(new Range(fewest, most), sizes.buildings(), sizes.links(), sizes.services()));
  }

  /**
   * With so many buildings and regions; usually 0 to 3. A component always stands in one.
   *
   * @throws IllegalArgumentException "20 to 1: the first is zero or more, the second is no less"
   * @throws IllegalArgumentException "1 to 20 components and 0 to 0 buildings: a component stands in a building"
   */
  public PostureArbitrary withBuildings(int fewest, int most) {
    return new PostureArbitrary(
        new Sizes(sizes.components(), new Range(fewest, most), sizes.links(), sizes.services()));
  }

  /**
   * With so many links, outer and inner; usually 0 to 4. A link always leads to a component.
   *
   * @throws IllegalArgumentException "20 to 1: the first is zero or more, the second is no less"
   * @throws IllegalArgumentException "2 to 3 links and 0 to 0 components: a link leads to a component"
   */
  public PostureArbitrary withLinks(int fewest, int most) {
    return new PostureArbitrary(new Sizes(
        sizes.components(), sizes.buildings(), new Range(fewest, most), sizes.services()));
  }

  /**
   * With so many services; usually 0 to 2.
   *
   * @throws IllegalArgumentException "20 to 1: the first is zero or more, the second is no less"
   */
  public PostureArbitrary withServices(int fewest, int most) {
    return new PostureArbitrary(
        new Sizes(sizes.components(), sizes.buildings(), sizes.links(), new Range(fewest, most)));
  }

  /**
   * Postures that meet every requirement and item of the pattern as of the date. They have something of everything that
   * the guideline asks about beside what the sizes say.
   */
  public Arbitrary<Posture> meeting(Pattern pattern, LocalDate date) {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(date, "date");
    return Sketches.of(sizes)
        .map(each -> Whole.meeting(Whole.withSomething(each), pattern, date))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Postures that meet the pattern as of the date, and every item exactly at its reference value. */
  public Arbitrary<Posture> atTheLimitOf(Pattern pattern, LocalDate date) {
    return meeting(pattern, date)
        .map(each -> NearMisses.atTheLimit(each, pattern, date))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Postures that meet the pattern as of the date but for one thing, each with what that opens. */
  public Arbitrary<NearMiss> nearMisses(Pattern pattern, LocalDate date) {
    return Combinators.combine(atTheLimitOf(pattern, date), Sketches.NUMBER)
        .as((posture, number) -> NearMisses.of(posture, pattern, date, new Digits(number)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Override
  protected Arbitrary<Posture> arbitrary() {
    Arbitrary<Posture> any = Sketches.of(sizes).map(Sketch::posture);
    return sizes.equals(Sizes.USUAL) ? any : any.filter(sizes::fit);
  }

  /** On both sides of every reference value, as far as so small or so large a posture can be there. */
  @Override
  public EdgeCases<Posture> edgeCases(int most) {
    return EdgeCases.fromSuppliers(Edges.ALL.stream()
        .filter(sizes::fit)
        .limit(most)
        .<Supplier<Shrinkable<Posture>>>map(each -> () -> Shrinkable.unshrinkable(each))
        .toList());
  }
}
