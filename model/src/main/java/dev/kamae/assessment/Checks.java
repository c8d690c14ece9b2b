package dev.kamae.assessment;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The checks of a list of rules, each in its place: those of components and links, and the others by their scope. Immutable. */
final class Checks {

  private final List<MeasureRule> rules;
  private final List<Check> all;
  private final Places places;

  private Checks(List<MeasureRule> rules, List<Check> all, Places places) {
    this.rules = rules;
    this.all = all;
    this.places = places;
  }

  /** The checks of the rules, without own targets. */
  static Checks of(List<MeasureRule> rules) {
    List<Check> all = new ArrayList<>();
    for (MeasureRule each : rules) {
      add(each.measure(), each.requirement(), all);
      each.items().forEach(item -> all.add(new ItemCheck<>(item)));
      each.practices().forEach((practice, sentences) -> add(practice, sentences, all));
    }
    return new Checks(List.copyOf(rules), List.copyOf(all), Places.of(all));
  }

  private static void add(Clause clause, List<Sentence> sentences, List<Check> checks) {
    sentences.forEach(each -> checks.add(new SentenceCheck(clause, each)));
  }

  /** These checks, with the provider's own targets. */
  Checks aimingAtTargetsOf(Posture posture) {
    return posture.targets().isEmpty()
        ? this
        : new Checks(
            rules, all.stream().map(each -> each.aimingAtTargetsOf(posture)).toList(), places);
  }

  List<MeasureRule> rules() {
    return rules;
  }

  /** A result for each check, still empty. */
  CheckResult[] results() {
    CheckResult[] results = new CheckResult[all.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = new CheckResult(all.get(i));
    }
    return results;
  }

  /** The places of the checks that are about components and links, by their scope. */
  List<Scoped> ofKinds() {
    return places.ofKinds();
  }

  /** The places of the other checks, by their scope. */
  List<Scoped> others() {
    return places.others();
  }

  /** The places of the checks of the requirement of a measure, of an item or of a practice. */
  int[] of(Clause clause) {
    return places.ofClauses().getOrDefault(clause, new int[0]);
  }

  /** The places of the checks with this scope. */
  record Scoped(Scope scope, int[] checks) {}

  /** Which check is where; the same with all targets. */
  private record Places(List<Scoped> ofKinds, List<Scoped> others, Map<Clause, int[]> ofClauses) {

    static Places of(List<Check> all) {
      Map<Scope, int[]> byScope = new LinkedHashMap<>();
      Map<Clause, int[]> byClause = new LinkedHashMap<>();
      for (int i = 0; i < all.size(); i++) {
        byScope.merge(all.get(i).scope(), new int[] {i}, Places::joined);
        byClause.merge(all.get(i).clause(), new int[] {i}, Places::joined);
      }
      Map<Boolean, List<Scoped>> scoped = byScope.entrySet().stream()
          .map(each -> new Scoped(each.getKey(), each.getValue()))
          .collect(Collectors.partitioningBy(each -> each.scope().isOfKinds()));
      return new Places(scoped.get(true), scoped.get(false), byClause);
    }

    private static int[] joined(int[] some, int[] more) {
      return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }
  }
}
