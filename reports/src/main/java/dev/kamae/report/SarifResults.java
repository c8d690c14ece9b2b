package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.wording.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes the gaps, most serious first; elements of which the same was found by the same line share a result. */
final class SarifResults {

  /** GitHub keeps no more. */
  static final int LIMIT = 5_000;

  private static final Pattern LINKED = Pattern.compile("[\\[\\]\\\\]");
  private static final int MESSAGE_COLUMNS = 1_000;
  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private final JsonWriter json;
  private final Judged judged;
  private final Map<Clause, Integer> indexes = new HashMap<>();
  private final Map<String, Integer> prints = new HashMap<>();
  private int written;

  SarifResults(JsonWriter json, Judged judged) {
    this.json = json;
    this.judged = judged;
    judged.verdicts().keySet().forEach(each -> indexes.put(each, indexes.size()));
  }

  void write() {
    json.name("results").array();
    judged.clauses(Verdict.GAP).stream().sorted(Judged.WORST_FIRST).forEach(this::results);
    json.close();
    json.name("properties").objectInLine().name("resultsLeftOut");
    int left = Math.max(0, written - LIMIT);
    json.number(left);
    judged
        .look()
        .elsewhere()
        .more("listing.more", left, WORDS.page())
        .ifPresent(each -> json.name("leftOut").string(each));
    json.close();
  }

  private void results(Clause clause) {
    Accounts.together(uncovered(clause)).forEach(each -> {
      if (++written <= LIMIT) {
        result(clause, each);
      }
    });
  }

  /** What no waiver covers. */
  private List<Found> uncovered(Clause clause) {
    return new Accounts(judged, WORDS.page())
        .open(clause).stream()
            .filter(each -> each.account().verdict() == Verdict.GAP)
            .filter(each -> each.account().accepted().isEmpty())
            .toList();
  }

  private void result(Clause clause, List<Found> found) {
    json.object().name("ruleId").string(SarifRule.id(clause));
    json.name("ruleIndex").number(indexes.get(clause));
    json.name("level").string(SarifRule.level(clause));
    json.name("message").objectInLine().name("text").string(message(found)).close();
    json.name("locations").array();
    location(Spot.of(found.get(0).source(), judged));
    json.close().name("partialFingerprints").objectInLine();
    json.name("primaryLocationLineHash").string(print(clause, found.get(0))).close();
    json.close();
  }

  /** Brackets would begin a link. */
  private static String message(List<Found> found) {
    return LINKED
        .matcher(TextFacts.shown(WORDS.finding(found), MESSAGE_COLUMNS))
        .replaceAll("\\\\$0");
  }

  private void location(Spot spot) {
    json.object().name("physicalLocation").objectInLine();
    json.name("artifactLocation").objectInLine().name("uri").string(spot.uri()).close();
    json.name("region").objectInLine();
    json.name("startLine").number(spot.line()).name("startColumn").number(1);
    json.name("endLine").number(spot.line()).name("endColumn").number(2);
    json.close().close().close();
  }

  /** Made of the clause and of what is judged, so that it outlives a moved line. */
  private String print(Clause clause, Found first) {
    String hash = Fingerprint.of(
        clause.id(), first.element().kind().name(), first.element().name(), first.aspect());
    return hash + ":" + prints.merge(hash, 1, Integer::sum);
  }
}
