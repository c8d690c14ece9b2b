package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Demand;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.operation.Service;
import java.util.List;
import java.util.Optional;

/**
 * What the report is about, and its verdict.
 *
 * @param provider the provider
 * @param services its services
 * @param pattern the pattern chosen
 * @param meaning what it demands
 * @param why why it was chosen
 * @param date as of when the posture was judged
 * @param description the class that describes it
 * @param verdict the verdict in one sentence
 * @param style the name of its colour
 */
record Head(
    String provider,
    List<Offer> services,
    String pattern,
    String meaning,
    String why,
    String date,
    String description,
    String verdict,
    String style) {

  /**
   * A service.
   *
   * @param name its name
   * @param demands what it demands
   */
  record Offer(String name, String demands) {}

  static Head of(Judged judged, PageWords words) {
    Posture posture = judged.assessment().posture();
    Pattern pattern = judged.pattern();
    long open = judged.totals().open(Level.ALL).count();
    return new Head(
        posture.provider().name(),
        posture.services().stream().map(each -> offer(each, words)).toList(),
        words.text("pattern", pattern.number()),
        meaning(pattern, words),
        why(posture, pattern, words),
        judged.assessment().date().toString(),
        posture.description(),
        verdict(judged, open, words),
        open == 0 ? "met" : "gap");
  }

  /** What the pattern demands. */
  static String meaning(Pattern pattern, PageWords words) {
    return demands(
        Optional.of(pattern.confidentiality()), Optional.of(pattern.availability()), words);
  }

  private static Offer offer(Service service, PageWords words) {
    return new Offer(
        service.name(), demands(service.confidentiality(), service.availability(), words));
  }

  private static String demands(
      Optional<Demand> confidentiality, Optional<Demand> availability, PageWords words) {
    return words.text("demands", demand(confidentiality, words), demand(availability, words));
  }

  private static String demand(Optional<Demand> demand, PageWords words) {
    return demand
        .map(each -> words.text("demand." + each))
        .orElseGet(() -> words.text("said.NOTHING"));
  }

  private static String why(Posture posture, Pattern pattern, PageWords words) {
    return posture
        .pattern()
        .map(each ->
            each == pattern ? words.text("why.services") : words.text("why.caller", each.number()))
        .orElseGet(() -> words.text("why.unknown"));
  }

  private static String verdict(Judged judged, long open, PageWords words) {
    long gaps = judged.totals().count(Level.ALL, Verdict.GAP);
    long undeclared = judged.totals().count(Level.ALL, Verdict.UNDECLARED);
    long met = judged.totals().count(Level.ALL, Verdict.MET);
    long missed = judged.totals().starredNotReached();
    if (open == 0) {
      return words.text("conclusion.met", met);
    }
    if (met + gaps == 0) {
      return words.text("conclusion.nothing", undeclared);
    }
    return missed == 0
        ? words.text("conclusion.starred-met", gaps, undeclared)
        : words.text(
            "conclusion.open", missed, judged.count(Level.STARRED::includes), gaps, undeclared);
  }
}
