package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Distance;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts what is open of a clause into one sentence an element, those that fall short first. */
final class TextFacts {

  private static final int NAME_COLUMNS = 40;
  private static final int VALUE_COLUMNS = 80;
  private static final int COVERING_COLUMNS = 160;

  private final Wording words;
  private final Table labels;
  private final Pattern pattern;
  private final Waivers waivers;
  private final AcceptedWords accepted;

  TextFacts(Wording words, Table labels, Pattern pattern, Waivers waivers) {
    this.words = words;
    this.labels = labels;
    this.pattern = pattern;
    this.waivers = waivers;
    this.accepted = new AcceptedWords(words, labels);
  }

  /** The sentences on a requirement or a practice, made as they are read. */
  Facts of(ClauseResult result) {
    return facts(result.open(), Finding::verdict, each -> sentence(result.clause(), each));
  }

  /** The sentences on an evaluation item, made as they are read. */
  <V> Facts of(ItemResult<V> result) {
    return facts(result.open(pattern), each -> each.verdict(pattern), this::sentence);
  }

  /** The sentences on the own target of an item. */
  <V> Facts ofTarget(ItemResult<V> result) {
    V target = result.ownTarget().orElseThrow().value();
    List<ElementResult<V>> missing =
        result.elements().stream().filter(ElementResult::missesTarget).toList();
    return facts(missing, each -> Verdict.GAP, each -> sentence(each, Optional.of(target)));
  }

  private static <T> Facts facts(
      List<T> open, Function<T, Verdict> verdict, Function<T, String> sentence) {
    List<T> sorted = open.stream().sorted(Comparator.comparing(verdict)).toList();
    return new Facts(sorted.stream().limit(Facts.SHOWN).map(sentence).toList(), sorted.size());
  }

  private String sentence(Clause clause, Finding finding) {
    String claim = words.phrase(finding.claim());
    Said<?> said = finding.said();
    if (finding.isForWantOfElements() && said.isNothing()) {
      return withSource(
          noneDescribed(finding.scope()) + labels.text("text.required", claim), finding.source());
    }
    String answer = labels.text("text.claim", claim, answer(finding, said));
    return withSource(
        labels.text("text.of", name(finding.element()), answer)
            + outOfDate(finding.outOfDate())
            + lapsed(finding.lapsed())
            + covering(clause, finding.element(), finding.verdict()),
        finding.source());
  }

  private String answer(Finding finding, Said<?> said) {
    if (said.isNothing()) {
      return finding.verdict() == Verdict.GAP
          ? labels.text("text.not-so")
          : words.table().text("said.NOTHING");
    }
    return said.value()
        .map(value -> labels.text("text.said", value(value)))
        .orElseGet(() -> words.table().text("said.NO"));
  }

  private <V> String sentence(ElementResult<V> result) {
    return sentence(result, result.reference(pattern));
  }

  private <V> String sentence(ElementResult<V> result, Optional<V> reference) {
    Comparison<V> comparison = result.item().comparison();
    Said<V> declared = result.declared();
    Optional<Distance> distance = declared
        .value()
        .flatMap(value -> reference.flatMap(asked -> comparison.distance(value, asked)));
    return withSource(
        declared(result, declared)
            + reference
                .map(each -> labels.text("text.asked", words.asked(comparison, each)))
                .orElse("")
            + distance
                .map(each -> labels.text("text.distance", words.distance(each)))
                .orElse("")
            + outOfDate(result.outOfDate())
            + lapsed(result.lapsed())
            + covering(result.item(), result.element(), result.verdict(pattern)),
        result.source());
  }

  private String declared(ElementResult<?> result, Said<?> declared) {
    if (result.isForWantOfElements()) {
      return declared.isNo() ? absent(result.scope()) : noneDescribed(result.scope());
    }
    String value = declared.value().map(this::value).orElseGet(() -> notDeclared(declared));
    return labels.text("text.of", name(result.element()), value);
  }

  private String notDeclared(Said<?> declared) {
    return declared.isNo() ? labels.text("text.absent") : words.table().text("said.NOTHING");
  }

  private String absent(Phrase scope) {
    return labels.text("text.of", words.phrase(scope), labels.text("text.absent"));
  }

  private String noneDescribed(Phrase scope) {
    return labels.text("text.of", words.phrase(scope), labels.text("text.none-described"));
  }

  private String outOfDate(Optional<Evidence> evidence) {
    return evidence
        .map(each -> labels.text("text.out-of-date", shown(each.title(), NAME_COLUMNS)))
        .orElse("");
  }

  private String lapsed(Optional<Attestation> attestation) {
    return attestation
        .map(each ->
            labels.text("text.lapsed", shown(each.by(), NAME_COLUMNS), each.on(), each.until()))
        .orElse("");
  }

  private String covering(Clause clause, Element element, Verdict verdict) {
    return Optional.of(verdict)
        .filter(Verdict.GAP::equals)
        .flatMap(gap -> accepted.covering(waivers, clause, element))
        .map(each -> labels.text("text.covering", shown(each, COVERING_COLUMNS)))
        .orElse("");
  }

  private String name(Element element) {
    return labels.text(
        "text.element", shown(words.name(element), NAME_COLUMNS), words.kind(element.kind()));
  }

  private String value(Object value) {
    return shown(words.value(value), VALUE_COLUMNS);
  }

  private static String withSource(String text, SourceLine source) {
    return text + " " + shown(source.toString(), VALUE_COLUMNS);
  }

  /** The user's own text: in one line, cut where it is long, and without what cannot be seen. */
  static String shown(String text, int columns) {
    return Columns.cut(Harmless.line(text), columns);
  }

  /**
   * The first sentences of many.
   *
   * @param sentences those that are shown
   * @param count how many there are in all
   */
  record Facts(List<String> sentences, int count) {

    static final int SHOWN = 3;

    int more() {
      return count - sentences.size();
    }
  }
}
