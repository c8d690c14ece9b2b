package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opentest4j.TestAbortedException;

/** What a change of a description does to the verdicts, and what it does not. */
class ChangeLawProperties {

  private static final UnaryOperator<String> AS_IT_WAS = name -> name;

  @Property
  void the_order_of_sections_and_terms_changes_no_verdict(
      @ForAll("sketches") Sketch sketch, @ForAll Random random) {
    List<UnaryOperator<ProviderTerm>> parts = sketch.parts(AS_IT_WAS);
    List<UnaryOperator<ProviderTerm>> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    assertEquals(
        Judged.of(Sketch.posture(parts)).elements(),
        Judged.of(Sketch.posture(shuffled)).elements());
  }

  @Property
  void a_posture_described_twice_is_judged_alike(@ForAll("sketches") Sketch sketch) {
    Posture once = sketch.posture();
    Posture again = sketch.posture();
    assertEquals(once, again);
    assertEquals(Judged.of(once).elements(), Judged.of(again).elements());
  }

  @Property
  void renaming_changes_no_verdict(@ForAll("sketches") Sketch sketch) {
    Judged renamed =
        Judged.of(Sketch.posture(sketch.parts(name -> "y" + new StringBuilder(name).reverse())));
    assertEquals(Judged.of(sketch.posture()).verdicts(), renamed.verdicts());
  }

  /** A new place would make a difference to whether every place is in Japan (Ⅱ.7.1.1 ⅲ), unless it is one too. */
  @Property
  void adding_a_component_changes_no_verdict_on_another_element(
      @ForAll("sketches") Sketch sketch, @ForAll("components") ComponentSketch added) {
    ComponentTerm<?> component = added.term(new Names(name -> "new " + name));
    List<UnaryOperator<ProviderTerm>> parts = sketch.parts(AS_IT_WAS);
    Posture described = Sketch.posture(parts);
    Assume.that(!described.places().isEmpty());

    Map<String, Object> before = Judged.of(described).elements();
    Map<String, Object> after = Judged.of(with(
            parts,
            provider -> provider.housedIn(
                building("new").in(JAPAN).with(serverRoom("new").holding(component)))))
        .elements();

    before.entrySet().removeAll(after.entrySet());
    assertEquals(Map.of(), before);
  }

  @Property
  void an_exclusion_takes_out_the_clause_with_all_below_it_and_nothing_else(
      @ForAll("sketches") Sketch sketch, @ForAll("clauses") Clause clause) {
    List<UnaryOperator<ProviderTerm>> parts = sketch.parts(AS_IT_WAS);
    Judged before = Judged.of(Sketch.posture(parts));

    Judged after = Judged.of(with(parts, each -> each.excluding(clause, "not for us")));

    for (Clause each : Clauses.ALL) {
      List<Verdict> expected =
          each.isWithin(clause) ? nCopies(6, Verdict.NOT_APPLICABLE) : before.six(each);
      assertEquals(expected, after.six(each), each.id());
    }
  }

  @Property
  void an_own_target_changes_no_verdict_at_a_printed_value(
      @ForAll("sketches") Sketch sketch, @ForAll("targets") TargetSketch target) {
    List<UnaryOperator<ProviderTerm>> parts = sketch.parts(AS_IT_WAS);
    Judged before = Judged.of(Sketch.posture(parts));

    Judged after = Judged.of(with(parts, each -> target.on(each).orElse(each)));

    after.items().forEach(item -> {
      for (Pattern each : Pattern.values()) {
        if (item.item().reference().at(each).isPresent()) {
          assertEquals(
              before.assessment().verdict(item.item(), each),
              item.verdict(each),
              item.item().id());
        }
      }
    });
  }

  /** The posture with one more part; a try where it contradicts another part does not count. */
  private static Posture with(
      List<UnaryOperator<ProviderTerm>> parts, UnaryOperator<ProviderTerm> added) {
    List<UnaryOperator<ProviderTerm>> more = new ArrayList<>(parts);
    more.add(added);
    try {
      return Sketch.posture(more);
    } catch (DescriptionException contradicted) {
      throw new TestAbortedException(contradicted.getMessage());
    }
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }

  @Provide
  Arbitrary<ComponentSketch> components() {
    return Postures.component();
  }

  @Provide
  Arbitrary<Clause> clauses() {
    return Arbitraries.of(Clauses.ALL);
  }

  @Provide
  Arbitrary<TargetSketch> targets() {
    return Postures.target();
  }
}
