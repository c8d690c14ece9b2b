package dev.kamae.assessment;

import dev.kamae.assessment.CheckResult.Hit;
import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.fact.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the requirement of a measure, or a practice, came to. It is the same at every pattern. */
public final class ClauseResult {

  private static final Comparator<Finding> BY_NAME = Comparator.<Finding, String>comparing(
          each -> each.element().name())
      .thenComparing(each -> each.element().kind());

  private static final Comparator<CheckResult> BY_CLAIM =
      Comparator.comparing(each -> claim(each).id());

  private final Clause clause;
  private final List<CheckResult> results;
  private final Optional<Exempted> exempted;
  private final Context context;

  ClauseResult(
      Clause clause, List<CheckResult> results, Optional<Exempted> exempted, Context context) {
    this.clause = clause;
    this.results = results;
    this.exempted = exempted;
    this.context = context;
  }

  /** The measure, whose requirement it is, or the practice. */
  public Clause clause() {
    return clause;
  }

  /** What it came to. */
  public Verdict verdict() {
    return exclusion().isPresent() || exempted.isPresent()
        ? Verdict.NOT_APPLICABLE
        : Verdicts.together(results.stream().map(each -> each.at(Pattern.PATTERN_1)));
  }

  /** How serious it is, where it is open. */
  public Optional<Severity> severity() {
    return verdict().isOpen() ? Optional.of(Severity.of(clause)) : Optional.empty();
  }

  /** The line of the statement of applicability that takes it out. */
  public Optional<Exclusion> exclusion() {
    return context.around().posture().exclusionOf(clause);
  }

  /** Why the whole measure cannot arise. */
  public Optional<Exempted> exempted() {
    return exempted;
  }

  /** What is asked of whom, whether or not there is anybody to ask. */
  public List<Asked> asked() {
    return results.stream()
        .map(ClauseResult::sentence)
        .flatMap(each -> Stream.concat(Stream.of(each.condition()), each.whenNone().stream())
            .map(condition -> new Asked(each.scope().name(), condition.claim())))
        .distinct()
        .toList();
  }

  /** What is open, by element; empty where the clause is not applicable. */
  public List<Finding> open() {
    return verdict() == Verdict.NOT_APPLICABLE
        ? List.of()
        : byClaim().flatMap(this::openOf).sorted(BY_NAME).toList();
  }

  private Stream<Finding> openOf(CheckResult result) {
    return result.hits().stream()
        .filter(each -> Code.at(Pattern.PATTERN_1, each.code()).isOpen())
        .map(each -> finding(result, each));
  }

  private Finding finding(CheckResult result, Hit hit) {
    return new Finding(
        clause, sentence(result), hit.element(), hit.code(), result.sawNone(), context);
  }

  /** In the order in which what they find of one element is told, so that only elements need to be sorted. */
  private Stream<CheckResult> byClaim() {
    return results.stream().sorted(BY_CLAIM);
  }

  private static Phrase claim(CheckResult result) {
    Sentence sentence = sentence(result);
    Condition condition = sentence.condition();
    return (result.sawNone() ? sentence.whenNone().orElse(condition) : condition).claim();
  }

  private static Sentence sentence(CheckResult result) {
    return ((SentenceCheck) result.check()).sentence();
  }

  /** Every sentence on every element, whatever it came to, by element: the evidence. Made anew at each call. */
  public List<Finding> evidence() {
    return byClaim().flatMap(this::evidenceOf).sorted(BY_NAME).toList();
  }

  private Stream<Finding> evidenceOf(CheckResult result) {
    if (result.sawNone()) {
      Element provider = context.around().posture().provider();
      int code = result.check().judgeNone(context.around());
      return Stream.of(new Finding(clause, sentence(result), provider, code, true, context));
    }
    return result.check().scope().elements(context.around()).stream()
        .map(element -> new Hit(element, context.judge(result.check(), element)))
        .map(hit -> finding(result, hit));
  }
}
