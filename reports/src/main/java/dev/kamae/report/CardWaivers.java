package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines that would accept the gaps of a clause, of elements of which nothing but gaps is open. */
final class CardWaivers {

  private final Map<AcceptedGap, List<Element>> accepted = new LinkedHashMap<>();

  private CardWaivers() {}

  /** The lines that a page has place for. */
  static Shown<String> of(Clause clause, Assessment assessment, Pattern pattern) {
    if (clause instanceof Item<?> item) {
      return of(assessment.of(item), pattern);
    }
    ClauseResult sentences = clause instanceof Practice practice
        ? assessment.of(practice)
        : assessment.of(clause.measure()).requirement();
    return of(clause, sentences.open());
  }

  private static <V> Shown<String> of(ItemResult<V> item, Pattern pattern) {
    CardWaivers waivers = new CardWaivers();
    for (ElementResult<V> each : item.open(pattern)) {
      if (each.verdict(pattern) == Verdict.GAP) {
        waivers.add(gap(each), each.element());
      }
    }
    return waivers.lines();
  }

  private static <V> AcceptedGap gap(ElementResult<V> element) {
    return element
        .declared()
        .value()
        .<AcceptedGap>map(value -> new AcceptedGap.OfValue<>(element.item(), value))
        .orElseGet(() -> new AcceptedGap.OfAbsence(element.item()));
  }

  private static Shown<String> of(Clause clause, List<Finding> open) {
    Map<Element, List<Finding>> byElement = new LinkedHashMap<>();
    open.forEach(each ->
        byElement.computeIfAbsent(each.element(), key -> new ArrayList<>()).add(each));
    CardWaivers waivers = new CardWaivers();
    byElement.forEach((element, findings) -> {
      if (findings.stream().allMatch(each -> each.verdict() == Verdict.GAP)) {
        waivers.add(new AcceptedGap.OfFacts(clause, facts(findings)), element);
      }
    });
    return waivers.lines();
  }

  /** The facts that were denied; where none was, those that fall short. */
  private static List<Fact<?>> facts(List<Finding> findings) {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    for (Finding each : findings) {
      List<Fact<?>> denied = each.facts().stream()
          .filter(fact -> each.element().facts().of(fact).isNo())
          .toList();
      facts.addAll(denied.isEmpty() ? each.facts() : denied);
    }
    return List.copyOf(facts);
  }

  private void add(AcceptedGap gap, Element element) {
    accepted.computeIfAbsent(gap, each -> new ArrayList<>()).add(element);
  }

  private Shown<String> lines() {
    accepted.keySet().removeIf(CardWaivers::isOfNothing);
    Shown<Map.Entry<AcceptedGap, List<Element>>> shown = Shown.of(List.copyOf(accepted.entrySet()));
    List<String> lines = shown.first().stream()
        .flatMap(each -> Closing.accepting(each.getKey(), each.getValue()).stream())
        .toList();
    return new Shown<>(lines, lines.isEmpty() ? 0 : shown.left());
  }

  private static boolean isOfNothing(AcceptedGap gap) {
    return gap instanceof AcceptedGap.OfFacts ofFacts && ofFacts.facts().isEmpty();
  }
}
