package dev.kamae.assessment;

import dev.kamae.assessment.OpenElements.OpenElement;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what a waiver comes to at one pattern. */
final class WaiverJudge {

  private final Assessment assessment;
  private final Pattern pattern;
  private final int daysOfNotice;

  WaiverJudge(Assessment assessment, Pattern pattern, int daysOfNotice) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.daysOfNotice = daysOfNotice;
  }

  JudgedWaiver judge(Waiver waiver) {
    List<OpenElement> open = OpenElements.of(assessment, waiver.clause(), pattern).stream()
        .filter(each -> isOf(waiver, each.element()))
        .filter(each -> each.isAbout(waiver.gap()))
        .toList();
    List<Element> elements = open.stream().map(OpenElement::element).toList();
    return new JudgedWaiver(waiver, state(waiver, open), elements);
  }

  private boolean isOf(Waiver waiver, Element element) {
    Optional<WaivedElement> named = Optional.of(WaivedElement.of(element));
    if (waiver.element().isPresent()) {
      return waiver.element().equals(named);
    }
    Posture posture = assessment.posture();
    return posture.waivers().stream()
        .noneMatch(each -> each.clause() == waiver.clause() && each.element().equals(named));
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
