package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements of which a clause is open, each once, as waivers look at them. */
final class OpenElements {

  private final List<OpenElement> all;
  private final Map<WaivedElement, List<OpenElement>> byName;

  private OpenElements(List<OpenElement> all) {
    this.all = all;
    this.byName = all.stream().collect(Collectors.groupingBy(OpenElement::name));
  }

  static OpenElements of(Assessment assessment, Clause clause, Pattern pattern) {
    return new OpenElements(open(assessment, clause, pattern));
  }

  /** All of them. */
  List<OpenElement> all() {
    return all;
  }

  /** Those that a waiver means by this. */
  List<OpenElement> of(WaivedElement element) {
    return byName.getOrDefault(element, List.of());
  }

  /** Those that a waiver means by none of these. */
  List<OpenElement> without(Set<WaivedElement> elements) {
    return all.stream().filter(each -> !elements.contains(each.name())).toList();
  }

  private static List<OpenElement> open(Assessment assessment, Clause clause, Pattern pattern) {
    if (assessment.measures().stream().noneMatch(each -> each.measure() == clause.measure())) {
      return List.of();
    }
    if (clause instanceof Item<?> item) {
      return ofItem(assessment.of(item), pattern);
    }
    return ofSentences(
        clause instanceof Practice practice
            ? assessment.of(practice)
            : assessment.of(clause.measure()).requirement());
  }

  private static <V> List<OpenElement> ofItem(ItemResult<V> result, Pattern pattern) {
    return result.open(pattern).stream()
        .<OpenElement>map(each -> new OpenValue<>(each, pattern))
        .toList();
  }

  private static List<OpenElement> ofSentences(ClauseResult result) {
    Map<Element, List<Finding>> findings = new LinkedHashMap<>();
    result
        .open()
        .forEach(each ->
            findings.computeIfAbsent(each.element(), key -> new ArrayList<>()).add(each));
    return findings.entrySet().stream()
        .<OpenElement>map(each -> new OpenFindings(each.getKey(), each.getValue()))
        .toList();
  }

  /** An element of which a clause is open. */
  sealed interface OpenElement {

    Element element();

    /** The element, as a waiver names it. */
    default WaivedElement name() {
      return WaivedElement.of(element());
    }

    /** Whether nothing but gaps is open of it. */
    boolean isGap();

    /** Whether it falls short of what is asked, or may do so, by what was accepted or by anything else said. */
    boolean isAbout(AcceptedGap accepted);

    /** Whether all that falls short was accepted. */
    boolean isNoWorseThan(AcceptedGap accepted);
  }

  /** An element that misses the value of an evaluation item. */
  private record OpenValue<V>(ElementResult<V> result, Pattern pattern) implements OpenElement {

    @Override
    public Element element() {
      return result.element();
    }

    @Override
    public boolean isGap() {
      return result.verdict(pattern) == Verdict.GAP;
    }

    @Override
    public boolean isAbout(AcceptedGap accepted) {
      return !result.declared().isNothing();
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean isNoWorseThan(AcceptedGap accepted) {
      if (accepted instanceof AcceptedGap.OfAbsence) {
        return isGap();
      }
      Said<V> declared = result.declared();
      return isGap()
          && declared.isYes()
          && accepted instanceof AcceptedGap.OfValue<?> value
          && result.item().comparison().isNoLaxer(declared.get(), (V) value.value());
    }
  }

  /** An element that falls short of a requirement or a practice. */
  private record OpenFindings(Element element, List<Finding> findings) implements OpenElement {

    @Override
    public boolean isGap() {
      return findings.stream().allMatch(each -> each.verdict() == Verdict.GAP);
    }

    @Override
    public boolean isAbout(AcceptedGap accepted) {
      return findings.stream()
          .anyMatch(each -> each.verdict() == Verdict.GAP && isAccepted(each, accepted));
    }

    @Override
    public boolean isNoWorseThan(AcceptedGap accepted) {
      return findings.stream()
          .filter(each -> each.verdict() == Verdict.GAP)
          .allMatch(each -> isAccepted(each, accepted));
    }

    private static boolean isAccepted(Finding finding, AcceptedGap accepted) {
      List<Fact<?>> facts =
          accepted instanceof AcceptedGap.OfFacts known ? known.facts() : List.of();
      return finding.facts().stream().anyMatch(facts::contains);
    }
  }
}
