package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.Optional;

/**
 * What one sentence of a requirement or a practice came to on one element. Its words are made when somebody
 * reads them.
 */
public final class Finding {

  private final Clause clause;
  private final Sentence sentence;
  private final Element element;
  private final int code;
  private final boolean none;
  private final Context context;

  Finding(
      Clause clause, Sentence sentence, Element element, int code, boolean none, Context context) {
    this.clause = clause;
    this.sentence = sentence;
    this.element = element;
    this.code = code;
    this.none = none;
    this.context = context;
  }

  /** The element judged; the provider where there is no element to judge. */
  public Element element() {
    return element;
  }

  /** Whether there is no element that the sentence speaks of. */
  public boolean isForWantOfElements() {
    return none;
  }

  /** What the sentence's elements are called together. */
  public Phrase scope() {
    return sentence.scope().name();
  }

  /** What is asked, in words. */
  public Phrase claim() {
    return condition().claim();
  }

  private Condition condition() {
    return none ? sentence.whenNone().orElse(sentence.condition()) : sentence.condition();
  }

  /** The facts that it can fall short by. */
  public List<Fact<?>> facts() {
    return condition().facts();
  }

  /** What it came to. */
  public Verdict verdict() {
    return Code.at(Pattern.PATTERN_1, code);
  }

  /** Why it cannot arise, in words, where it cannot. */
  public Optional<Phrase> exemption() {
    return verdict() == Verdict.NOT_APPLICABLE ? condition().exemption() : Optional.empty();
  }

  /** What was said that decided it; nothing where nothing was, or where an operator's evidence did. */
  public Said<?> said() {
    return none && sentence.whenNone().isEmpty()
        ? Said.nothing()
        : condition().evidence(element, context.around());
  }

  /** The operator's evidence that it is met by. */
  public Optional<Evidence> inheritedFrom() {
    return Code.has(code, Code.INHERITED) ? context.evidenceFor(clause, element) : Optional.empty();
  }

  /** The operator's evidence that would have met it, had the date been within it. */
  public Optional<Evidence> outOfDate() {
    return Code.has(code, Code.OUT_OF_DATE)
        ? context.evidenceFor(clause, element)
        : Optional.empty();
  }

  /** Who vouched for what would have decided it, had the date been within the attestation. */
  public Optional<Attestation> lapsed() {
    return verdict() == Verdict.UNDECLARED ? said().lapsed() : Optional.empty();
  }

  /** What would have to be so for it to be met; nothing where it takes more than a fact. */
  public List<Wanted> wanted() {
    return none && sentence.whenNone().isEmpty()
        ? List.of()
        : condition().wanted(element, context.around());
  }

  /** The line of the term that said it, else of the element, which for a topic never spoken of is the provider's. */
  public SourceLine source() {
    return inheritedFrom().map(Evidence::source).orElseGet(this::ownSource);
  }

  private SourceLine ownSource() {
    Said<?> said = said();
    return said.isUnsaid() ? element.source() : said.source();
  }
}
