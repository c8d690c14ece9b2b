package dev.kamae.assessment;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kamae.assessment.OpenElements.OpenElement;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a waiver comes to at one pattern. */
final class WaiverJudge {

  private final Assessment assessment;
  private final Pattern pattern;
  private final int daysOfNotice;
  private final Map<Clause, OpenElements> open = new HashMap<>();
  private final Map<Clause, Set<WaivedElement>> named;

  WaiverJudge(Assessment assessment, Pattern pattern, int daysOfNotice) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.daysOfNotice = daysOfNotice;
    this.named = assessment.posture().waivers().stream()
        .collect(groupingBy(
            Waiver::clause, flatMapping(each -> each.element().stream(), toUnmodifiableSet())));
  }

  JudgedWaiver judge(Waiver waiver) {
    List<OpenElement> about =
        openOf(waiver).stream().filter(each -> each.isAbout(waiver.gap())).toList();
    List<Element> elements = about.stream().map(OpenElement::element).toList();
    return new JudgedWaiver(waiver, state(waiver, about), elements);
  }

  private List<OpenElement> openOf(Waiver waiver) {
    OpenElements ofClause =
        open.computeIfAbsent(waiver.clause(), each -> OpenElements.of(assessment, each, pattern));
    return waiver
        .element()
        .map(ofClause::of)
        .orElseGet(() -> ofClause.without(named.get(waiver.clause())));
  }

  private WaiverState state(Waiver waiver, List<OpenElement> open) {
    if (open.isEmpty()) {
      return WaiverState.UNUSED;
    }
    LocalDate today = assessment.date();
    if (today.isAfter(waiver.lastDay())) {
      return WaiverState.EXPIRED;
    }
    if (!open.stream().allMatch(each -> each.isNoWorseThan(waiver.gap()))) {
      return WaiverState.WORSE_THAN_ACCEPTED;
    }
    return today.plusDays(daysOfNotice).isBefore(waiver.lastDay())
        ? WaiverState.ACTIVE
        : WaiverState.EXPIRING;
  }
}
