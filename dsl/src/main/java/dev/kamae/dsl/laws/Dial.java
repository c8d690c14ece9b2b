package dev.kamae.dsl.laws;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Fact;
import java.util.stream.Stream;

/**
 * A declared value that an evaluation item sees, and that can be said stricter or laxer.
 *
 * @param item the item
 * @param element whose value it is
 * @param fact what says it
 * @param said what is said
 * @param <V> the values of the item
 */
record Dial<V>(Item<V> item, ElementName element, Fact<V> fact, V said) {

  /** All values that are declared and that an item of the posture sees. */
  static Stream<Dial<?>> of(Judged judged) {
    return judged.items().flatMap(Dial::ofItem);
  }

  private static <V> Stream<Dial<V>> ofItem(ItemResult<V> item) {
    return item.elements().stream().flatMap(Dial::ofElement);
  }

  private static <V> Stream<Dial<V>> ofElement(ElementResult<V> result) {
    return Pattern.ALL.stream()
        .filter(each -> result.reference(each).isPresent())
        .limit(1)
        .flatMap(pattern -> result.atReference(pattern).stream()
            .flatMap(wanted -> of(result, wanted, result.reference(pattern).orElseThrow())));
  }

  /** The fact by which the element would be put at the reference is the one that the item sees. */
  @SuppressWarnings("unchecked")
  private static <V> Stream<Dial<V>> of(ElementResult<V> result, Wanted wanted, V reference) {
    V least = result.item().comparison().least(reference);
    return wanted instanceof Wanted.Value<?> value
            && value.value().filter(least::equals).isPresent()
        ? of(result.item(), (Wanted.Value<V>) value)
        : Stream.empty();
  }

  private static <V> Stream<Dial<V>> of(Item<V> item, Wanted.Value<V> wanted) {
    return wanted.element().facts().of(wanted.fact()).value().stream()
        .map(said -> new Dial<>(item, ElementName.of(wanted.element()), wanted.fact(), said));
  }

  /** The changes that say a stricter value. */
  Stream<Change> stricter() {
    return Scale.of(item, said).filter(each -> isStricter(each, said)).map(this::saying);
  }

  /** The changes that say a laxer value. */
  Stream<Change> laxer() {
    return Scale.of(item, said).filter(each -> isStricter(said, each)).map(this::saying);
  }

  /** By what the values are, not by how the item compares them, which is on trial. */
  private boolean isStricter(V one, V other) {
    return Scale.order(item.comparison(), one, other) > 0;
  }

  private Change saying(V value) {
    return new Change.Say<>(element, fact, value);
  }
}
