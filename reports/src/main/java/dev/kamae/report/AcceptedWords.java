package dev.kamae.report;

import static dev.kamae.assessment.WaiverState.ACTIVE;
import static dev.kamae.assessment.WaiverState.EXPIRED;
import static dev.kamae.assessment.WaiverState.EXPIRING;
import static dev.kamae.assessment.WaiverState.UNUSED;
import static dev.kamae.assessment.WaiverState.WORSE_THAN_ACCEPTED;

import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts accepted gaps into words.
 *
 * @param wording the wording
 * @param table the table that has the words for waivers
 */
record AcceptedWords(Wording wording, Table table) {

  /** The name of the tables with the words for waivers. */
  static final String TABLE = "report_waivers";

  /** In the order in which somebody has to act. */
  static final List<WaiverState> URGENT_FIRST =
      List.of(WORSE_THAN_ACCEPTED, EXPIRED, EXPIRING, UNUSED, ACTIVE);

  /** What a gap was accepted at. */
  String accepted(AcceptedGap gap) {
    if (gap instanceof AcceptedGap.OfValue<?> accepted) {
      return table.text("waiver.value", wording.value(accepted.value()));
    }
    return gap instanceof AcceptedGap.OfFacts accepted
        ? accepted.facts().stream()
            .map(each -> wording.phrase(Phrase.of(each)))
            .map(each -> table.text("waiver.fact", each))
            .collect(Collectors.joining(table.text("waiver.and")))
        : table.text("waiver.absent");
  }

  /** The element that the waiver names, or that it is of every one. */
  String element(Waiver waiver, Posture posture) {
    return waiver
        .element()
        .map(each -> named(each.kind(), each.name(), posture))
        .orElse(table.text("waiver.every"));
  }

  /** The element of the kind and the name, which stands in the posture or once did. */
  String named(ElementKind kind, String called, Posture posture) {
    String name = posture
        .topics(kind)
        .filter(each -> each.name().equals(called))
        .findFirst()
        .map(wording::name)
        .orElse(called);
    return table.text("waiver.element", name, wording.kind(kind));
  }

  /** What is said of the gap of the element, where a waiver covers it. */
  Optional<String> covering(Waivers waivers, Clause clause, Element element) {
    return waivers.covering(clause, element).map(JudgedWaiver::waiver).map(this::covering);
  }

  private String covering(Waiver waiver) {
    return table.text("waiver.covering", waiver.reason(), waiver.owner(), waiver.lastDay());
  }
}
