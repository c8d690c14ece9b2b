package dev.kamae.assessment;

import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.fact.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an evaluation item came to, at each of the six patterns.
 *
 * @param <V> the values of the item
 */
public final class ItemResult<V> {

  private static final Comparator<ElementResult<?>> BY_NAME =
      Comparator.<ElementResult<?>, String>comparing(each -> each.element().name())
          .thenComparing(each -> each.element().kind());

  private final ItemCheck<V> check;
  private final CheckResult result;
  private final Optional<Exempted> exempted;
  private final Context context;

  ItemResult(ItemCheck<V> check, CheckResult result, Optional<Exempted> exempted, Context context) {
    this.check = check;
    this.result = result;
    this.exempted = exempted;
    this.context = context;
  }

  /** The evaluation item. */
  public Item<V> item() {
    return check.clause();
  }

  /** What the item's elements are called together. */
  public Phrase scope() {
    return check.scope().name();
  }

  /** What it came to at the pattern. */
  public Verdict verdict(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    if (exclusion().isPresent() || exempted.isPresent()) {
      return Verdict.NOT_APPLICABLE;
    }
    boolean judged = item().reference().at(pattern).isPresent() || ownTarget().isPresent();
    return judged ? result.at(pattern) : Verdict.NO_REFERENCE;
  }

  /** How serious it is, where it is open. */
  public Optional<Severity> severity(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return verdict(pattern).isOpen() ? Optional.of(Severity.of(item())) : Optional.empty();
  }

  /** The provider's own target, if it set one. */
  public Optional<OwnTarget<V>> ownTarget() {
    return context.around().posture().targetFor(item());
  }

  /** What came of the provider's own target, where it set one. */
  public Optional<Verdict> targetVerdict() {
    return ownTarget()
        .map(target ->
            exempted.isPresent() || isNotApplicable() ? Verdict.NOT_APPLICABLE : againstTarget());
  }

  private boolean isNotApplicable() {
    return result.at(Pattern.PATTERN_1) == Verdict.NOT_APPLICABLE;
  }

  private Verdict againstTarget() {
    if (Code.has(result.codes(), Code.TARGET_MISSED) || noneIsGap()) {
      return Verdict.GAP;
    }
    return Code.has(result.codes(), Code.UNDECLARED) ? Verdict.UNDECLARED : Verdict.MET;
  }

  private boolean noneIsGap() {
    return result.sawNone() && Code.has(result.codes(), Code.GAP_AT_ALL);
  }

  /** The operators whose evidence some of its elements are met by, sorted. */
  public List<String> inheritedFrom() {
    return result.hits().stream()
        .filter(each -> Code.has(each.code(), Code.INHERITED))
        .flatMap(each -> each.element().operator().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The line of the statement of applicability that takes it out. */
  public Optional<Exclusion> exclusion() {
    return context.around().posture().exclusionOf(item());
  }

  /** Why the whole measure cannot arise. */
  public Optional<Exempted> exempted() {
    return exempted;
  }

  /** Every element in scope, met or not, by name. Made anew at each call. */
  public List<ElementResult<V>> elements() {
    return check.scope().elements(context.around()).stream()
        .map(element -> elementResult(element, context.judge(check, element)))
        .sorted(BY_NAME)
        .toList();
  }

  /** The elements that are open at the pattern, by name; the provider where there is none to judge. */
  public List<ElementResult<V>> open(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    if (!verdict(pattern).isOpen()) {
      return List.of();
    }
    return hits().filter(each -> each.verdict(pattern).isOpen()).sorted(BY_NAME).toList();
  }

  private Stream<ElementResult<V>> hits() {
    return result.hits().stream().map(each -> elementResult(each.element(), each.code()));
  }

  private ElementResult<V> elementResult(Element element, int code) {
    boolean out = exclusion().isPresent() || exempted.isPresent();
    int verdicts = out ? code | Code.NOT_APPLICABLE : code;
    return new ElementResult<>(check, element, verdicts, result.sawNone(), context);
  }
}
