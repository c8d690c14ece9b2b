package dev.kamae.dsl.laws;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.SourceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change of a posture as a whole does to the verdicts, and what it does not. */
final class ChangeLaws {

  static final Law AGAIN = Law.onceOf("a posture judged twice is judged alike", judged -> {
    Judged again = judged.of(judged.posture());
    Hold.keeps(judged.elements(), again.elements(), "elements");
    Hold.keeps(judged.verdicts(), again.verdicts(), "clauses");
  });

  static final Law ORDER = Law.of(
      "the order of declaration changes no verdict",
      judged -> Rearranged.of(judged.posture())
          .map(each -> new Trial(
              each.about(),
              () -> Hold.keeps(
                  judged.elements(), judged.of(each.posture()).elements(), "elements"))));

  static final Law RENAMING = Law.onceOf(
      "renaming changes no verdict",
      judged -> Hold.keeps(
          judged.verdicts(), judged.of(Renamed.posture(judged.posture())).verdicts(), "clauses"));

  static final Law EXCLUSION = Law.of(
      "an exclusion takes out the clause with all below it and nothing else",
      judged -> judged.clauses().stream()
          .map(each -> new Trial("excluding " + each.id(), () -> excluding(judged, each))));

  static final Law OWN_TARGET = Law.of(
      "an own target changes no verdict at a printed value",
      judged -> Item.ALL.stream().flatMap(each -> targets(each, judged)));

  static final List<Law> ALL = List.of(AGAIN, ORDER, RENAMING, EXCLUSION, OWN_TARGET);

  private ChangeLaws() {}

  /** By the numbers alone, as a reader tells it. */
  private static boolean isNumberedUnder(Clause part, Clause whole) {
    return (part.id() + ".").startsWith(whole.id() + ".");
  }

  private static void excluding(Judged before, Clause clause) {
    Exclusion exclusion = new Exclusion(clause, "not for us", SourceLine.UNKNOWN);
    Map<String, List<Verdict>> expected = new HashMap<>(before.verdicts());
    before.clauses().stream()
        .filter(each -> isNumberedUnder(each, clause))
        .forEach(each -> expected.put(
            each.id(), Collections.nCopies(Pattern.ALL.size(), Verdict.NOT_APPLICABLE)));
    Posture posture = before.posture();
    List<Exclusion> all = new ArrayList<>(posture.exclusions());
    all.add(exclusion);
    Judged after = before.of(Rearranged.with(posture, all, posture.targets()));
    Hold.keeps(expected, after.verdicts(), "clauses");
  }

  private static <V> Stream<Trial> targets(Item<V> item, Judged judged) {
    return judged.posture().exclusionOf(item).isPresent()
        ? Stream.empty()
        : item.reference().values().stream()
            .flatMap(Optional::stream)
            .distinct()
            .map(each -> new Trial(
                "targeting " + item.comparison().notation(each) + " for " + item.id(),
                () -> targeting(judged, new OwnTarget<>(item, each, SourceLine.UNKNOWN))));
  }

  private static <V> void targeting(Judged before, OwnTarget<V> target) {
    Posture posture = before.posture();
    Judged after = before.of(Rearranged.with(posture, posture.exclusions(), List.of(target)));
    after.items().forEach(result -> {
      for (Pattern each : Pattern.ALL) {
        if (result.item().reference().at(each).isPresent()) {
          Hold.same(
              before.assessment().verdict(result.item(), each),
              result.verdict(each),
              result.item().id() + " at " + each);
        }
      }
    });
  }
}
