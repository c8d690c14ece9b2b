package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.quantity.Distance;
import dev.kamae.quantity.Fit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an evaluation item came to on one element. Its words are made when somebody reads them.
 *
 * @param <V> the values of the item
 */
public final class ElementResult<V> {

  private final ItemCheck<V> check;
  private final Element element;
  private final int code;
  private final boolean none;
  private final Context context;

  ElementResult(ItemCheck<V> check, Element element, int code, boolean none, Context context) {
    this.check = check;
    this.element = element;
    this.code = code;
    this.none = none;
    this.context = context;
  }

  /** The element judged; the provider where there is no element to judge. */
  public Element element() {
    return element;
  }

  /** The evaluation item. */
  public Item<V> item() {
    return check.clause();
  }

  /** Whether there is no element that the item speaks of. */
  public boolean isForWantOfElements() {
    return none;
  }

  /** What the item's elements are called together. */
  public Phrase scope() {
    return check.scope().name();
  }

  /** What the posture says: a value, a no where the control is declared absent, or nothing. */
  public Said<V> declared() {
    if (!none) {
      return check.rule().observation().of(element, context.around());
    }
    return check
        .whenNone()
        .map(each -> evidence(each))
        .filter(Said::isNo)
        .map(said -> Said.<V>no(said.source()))
        .orElseGet(Said::nothing);
  }

  private Said<?> evidence(Condition condition) {
    return condition.evidence(element, context.around());
  }

  /** What it came to at the pattern. */
  public Verdict verdict(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    Verdict verdict = Code.at(pattern, code);
    return verdict != Verdict.NOT_APPLICABLE && reference(pattern).isEmpty()
        ? Verdict.NO_REFERENCE
        : verdict;
  }

  /** The value that it is held against at the pattern: the guideline's, else the provider's own. */
  public Optional<V> reference(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return item().reference().at(pattern).or(this::target);
  }

  private Optional<V> target() {
    return context.around().posture().targetFor(item()).map(OwnTarget::value);
  }

  /** Whether it misses the provider's own target. */
  public boolean missesTarget() {
    return Code.has(code, Code.TARGET_MISSED);
  }

  /** How far the declared value misses the reference; empty where it does not, or where nothing can be counted. */
  public Optional<Distance> distance(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return declared()
        .value()
        .flatMap(value ->
            reference(pattern).flatMap(asked -> item().comparison().distance(value, asked)));
  }

  /** The methods by which it meets a reference that does not list them by name; mostly empty. */
  public List<String> equivalents(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    if (verdict(pattern) != Verdict.MET) {
      return List.of();
    }
    return declared()
        .value()
        .flatMap(value -> reference(pattern).map(asked -> equivalents(value, asked)))
        .orElseGet(List::of);
  }

  private List<String> equivalents(V value, V asked) {
    return item().comparison().equivalents(value, asked);
  }

  /** The operator's evidence that it is met by. */
  public Optional<Evidence> inheritedFrom() {
    return Code.has(code, Code.INHERITED) ? context.evidenceFor(item(), element) : Optional.empty();
  }

  /** The operator's evidence that would have met it, had the date been within it. */
  public Optional<Evidence> outOfDate() {
    return Code.has(code, Code.OUT_OF_DATE)
        ? context.evidenceFor(item(), element)
        : Optional.empty();
  }

  /** Who vouched for what would have been declared, had the date been within the attestation. */
  public Optional<Attestation> lapsed() {
    return declared().lapsed();
  }

  /** What would have to be so for it to be met at the pattern; nothing where it takes more than a fact. */
  public List<Wanted> wanted(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    if (none) {
      return check.whenNone().map(this::wanted).orElseGet(List::of);
    }
    return reference(pattern)
        .map(reference -> atReference(pattern).stream()
            .filter(each -> !(each instanceof Wanted.Value<?> value) || !isSaid(value, reference))
            .toList())
        .orElseGet(List::of);
  }

  private List<Wanted> wanted(Condition whenNone) {
    return whenNone.wanted(element, context.around());
  }

  /** What would have to be so for it to be met at the pattern, and only just; nothing where there is no element. */
  public List<Wanted> atReference(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return none
        ? List.of()
        : reference(pattern)
            .map(each -> item().comparison().least(each))
            .map(each -> check.rule().observation().wanted(element, context.around(), each))
            .orElseGet(List::of);
  }

  /** Whether a value that reaches the reference is said already, and something else is in its way. */
  @SuppressWarnings("unchecked")
  private boolean isSaid(Wanted.Value<?> wanted, V reference) {
    boolean isOfItem = wanted.value().filter(reference.getClass()::isInstance).isPresent();
    return isOfItem
        && wanted
            .element()
            .facts()
            .of(wanted.fact())
            .value()
            .filter(said -> item().comparison().compare((V) said, reference) == Fit.MEETS)
            .isPresent();
  }

  /** The line of the term that said it, else of the element, which for a topic never spoken of is the provider's. */
  public SourceLine source() {
    return inheritedFrom().map(Evidence::source).orElseGet(this::ownSource);
  }

  private SourceLine ownSource() {
    Said<V> said = declared();
    return said.isUnsaid() ? element.source() : said.source();
  }
}
