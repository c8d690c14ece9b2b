package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Fit;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation item: observes once, and compares with the reference values of all six patterns and the
 * provider's own target.
 */
final class ItemCheck<V> implements Check {

  private final ItemRule<V> rule;
  private final Comparison<V> comparison;
  private final List<Optional<V>> references;
  private final Optional<V> target;
  private final Optional<V> strictest;

  ItemCheck(ItemRule<V> rule, Optional<OwnTarget<V>> target) {
    this.rule = rule;
    this.comparison = rule.item().comparison();
    this.references = rule.item().reference().values();
    this.target = target.map(OwnTarget::value);
    this.strictest = target.isPresent() ? Optional.empty() : references.get(0);
  }

  ItemRule<V> rule() {
    return rule;
  }

  @Override
  public Item<V> clause() {
    return rule.item();
  }

  @Override
  public Scope scope() {
    return rule.scope();
  }

  @Override
  public Optional<Condition> whenNone() {
    return rule.whenNone();
  }

  @Override
  public int judge(Element element, Surroundings around) {
    Said<V> said = rule.observation().of(element, around);
    if (said.isNothing()) {
      return Code.UNDECLARED;
    }
    if (said.isNo()) {
      return Code.GAP_AT_ALL | (target.isPresent() ? Code.TARGET_MISSED : 0);
    }
    return judge(said.get());
  }

  private int judge(V declared) {
    if (strictest.isPresent() && comparison.compare(declared, strictest.get()) == Fit.MEETS) {
      return Code.MET;
    }
    int code = Code.MET;
    for (Pattern pattern : Pattern.ALL) {
      Optional<V> reference = references.get(pattern.number() - 1).or(() -> target);
      code |= against(declared, reference, Code.gapAt(pattern));
    }
    return code | against(declared, target, Code.TARGET_MISSED);
  }

  private int against(V declared, Optional<V> reference, int bits) {
    if (reference.isEmpty()) {
      return Code.MET;
    }
    return switch (comparison.compare(declared, reference.get())) {
      case MEETS -> Code.MET;
      case FALLS_SHORT -> bits;
      case UNKNOWN -> Code.UNDECLARED;
    };
  }
}
