package dev.kamae.report;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/**
 * Puts what an evaluation item came to on its elements into words.
 *
 * @param judged the assessment at the pattern chosen
 * @param words the words
 * @param told the accounts made before
 */
record ItemAccounts(Judged judged, PageWords words, ToldOnce told) {

  private static final java.util.regex.Pattern SPACES =
      java.util.regex.Pattern.compile("[\\s\\u00a0]");

  ItemAccounts(Judged judged, PageWords words) {
    this(judged, words, new ToldOnce());
  }

  /** What is open, with what would close it. */
  <V> Rows open(ItemResult<V> item) {
    Rows.Gathering gathering = new Rows.Gathering(words);
    Shown<ElementResult<V>> open = judged.shared().first().open(item);
    open.first()
        .forEach(each ->
            gathering.add(account(each), each.element(), each.source(), each.wanted(pattern())));
    return gathering.rows(open.left(), judged.look().elsewhere());
  }

  <V> Rows all(ItemResult<V> item) {
    Rows.Gathering gathering = new Rows.Gathering(words);
    Shown<ElementResult<V>> all = judged.shared().first().all(item);
    all.first().forEach(each -> gathering.add(account(each), each.element(), each.source()));
    return gathering.rows(all.left(), judged.look().elsewhere());
  }

  <V> Account account(ElementResult<V> element) {
    Verdict verdict = element.verdict(pattern());
    Said<V> declared = element.declared();
    Optional<String> accepted = accepted(element, verdict);
    return told.account(
        () -> account(element, verdict, accepted),
        element.item(),
        element.scope(),
        verdict,
        element.isForWantOfElements(),
        declared.isNo(),
        new ToldOnce.Itself(declared.value().orElse(null)),
        declared.attestation(),
        element.inheritedFrom(),
        element.outOfDate(),
        element.element().operator(),
        accepted);
  }

  private <V> Account account(
      ElementResult<V> element, Verdict verdict, Optional<String> accepted) {
    Optional<Evidence> evidence = element.inheritedFrom().or(element::outOfDate);
    return new Account(
        Mark.of(verdict, words),
        verdict,
        sentence(element, verdict),
        Optional.of(element.declared()).filter(each -> !each.isNothing()).map(this::declared),
        element.declared().value().flatMap(value -> notation(element.item(), value)),
        asked(element),
        element.distance(pattern()).map(words.wording()::distance),
        evidence.map(each -> Proof.of(each, element.element())),
        element.declared().attestation().map(Vouched::of),
        evidence.isEmpty() && Vouched.unproven(element.declared()),
        accepted,
        note(element));
  }

  /** The value as it is compared, where that is not how it is said. */
  private <V> Optional<String> notation(Item<V> item, V value) {
    String said = closedUp(words.wording().value(value));
    return Optional.of(item.comparison().notation(value))
        .filter(each -> !closedUp(each).equals(said));
  }

  private static String closedUp(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  private Pattern pattern() {
    return judged.pattern();
  }

  private Optional<String> accepted(ElementResult<?> element, Verdict verdict) {
    return verdict == Verdict.GAP
        ? words.accepted().covering(judged.waivers(), element.item(), element.element())
        : Optional.empty();
  }

  private String declared(Said<?> said) {
    return said.value()
        .map(value -> words.wording().value(value))
        .orElseGet(() -> words.text(said.isNo() ? "said.NO" : "said.NOTHING"));
  }

  private <V> Optional<String> asked(ElementResult<V> element) {
    boolean starred = element.item().isStarred();
    return element
        .reference(pattern())
        .map(each -> words.wording().asked(element.item().comparison(), each))
        .map(each -> starred ? each + " *" : each);
  }

  private Optional<String> note(ElementResult<?> element) {
    List<String> equivalents = element.equivalents(pattern());
    return equivalents.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("note.equivalent", words.wording().methods(equivalents)));
  }

  private String sentence(ElementResult<?> element, Verdict verdict) {
    String asked = asked(element).orElse("");
    if (element.inheritedFrom().isPresent()) {
      return words.text("reason.inherited");
    }
    return switch (verdict) {
      case MET -> words.text("reason.met", declared(element.declared()), asked);
      case GAP -> gap(element, asked);
      case UNDECLARED -> undeclared(element, asked);
      case NOT_APPLICABLE -> words.text("reason.not-applicable", declared(element.declared()));
      case NO_REFERENCE -> words.text("reason.no-reference", declared(element.declared()));
    };
  }

  private String gap(ElementResult<?> element, String asked) {
    if (element.declared().isNo()) {
      return words.text("reason.absent", asked);
    }
    String declared = declared(element.declared());
    return element
        .distance(pattern())
        .map(
            each -> words.text("reason.gap-by", declared, asked, words.wording().distance(each)))
        .orElseGet(() -> words.text("reason.gap", declared, asked));
  }

  private String undeclared(ElementResult<?> element, String asked) {
    if (element.isForWantOfElements()) {
      return words.text("reason.none", words.wording().phrase(element.scope()), asked);
    }
    if (element.outOfDate().isPresent()) {
      return words.text("reason.out-of-date", asked);
    }
    if (element.lapsed().isPresent()) {
      return words.text("reason.lapsed", asked);
    }
    return element.declared().isNothing()
        ? words.text("reason.undeclared", asked)
        : words.text("reason.unclear", declared(element.declared()), asked);
  }
}
