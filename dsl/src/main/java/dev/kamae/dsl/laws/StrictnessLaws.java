package dev.kamae.dsl.laws;

import static dev.kamae.assessment.rule.Verdict.MET;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What becomes of the items where one declared value is said stricter or laxer, and nothing else is changed. */
final class StrictnessLaws {

  static final Law STRICTER = changing(
      "a stricter value takes no item away from what is met",
      Dial::stricter,
      (was, is) -> was != MET || is == MET);

  static final Law LAXER = changing(
      "a laxer value brings no item to what is met",
      Dial::laxer,
      (was, is) -> is != MET || was == MET);

  static final List<Law> ALL = List.of(STRICTER, LAXER);

  private StrictnessLaws() {}

  private interface Allowed {
    boolean from(Verdict was, Verdict is);
  }

  private static Law changing(
      String name, Function<Dial<?>, Stream<Change>> changes, Allowed allowed) {
    return Law.of(
        name,
        judged -> Dial.of(judged)
            .flatMap(changes)
            .distinct()
            .map(each -> new Trial(each.toString(), () -> hold(judged, each, allowed))));
  }

  private static void hold(Judged before, Change change, Allowed allowed) {
    Judged after = before.of(Change.made(before.posture(), List.of(change)));
    after.items().forEach(result -> {
      Item<?> item = result.item();
      for (Pattern each : Pattern.ALL) {
        Verdict was = before.assessment().verdict(item, each);
        Verdict is = result.verdict(each);
        Hold.that(
            allowed.from(was, is),
            () -> item.id() + " at " + each + " was " + was + " and is " + is);
      }
    });
  }
}
