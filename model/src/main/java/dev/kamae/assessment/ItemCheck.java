package dev.kamae.assessment;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation item: observes once, and compares with the reference values of all six patterns and the
 * provider's own target.
 */
final class ItemCheck<V> implements Check {

  private final ItemRule<V> rule;
  private final Comparison<V> comparison;
  private final List<V> references;
  private final V target;
  private final V strictest;
  private final List<Fact<?>> hangsOn;

  ItemCheck(ItemRule<V> rule) {
    this(rule, Optional.empty());
  }

  private ItemCheck(ItemRule<V> rule, Optional<OwnTarget<V>> target) {
    this.rule = rule;
    this.comparison = rule.item().comparison();
    this.references = new ArrayList<>();
    rule.item().reference().values().forEach(each -> references.add(each.orElse(null)));
    this.target = target.map(OwnTarget::value).orElse(null);
    this.strictest = target.isPresent() ? null : references.get(0);
    this.hangsOn = rule.observation().hangsOn().orElse(null);
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
  public List<Fact<?>> hangsOn() {
    return hangsOn;
  }

  @Override
  public ItemCheck<V> aimingAtTargetsOf(Posture posture) {
    Optional<OwnTarget<V>> own = posture.targetFor(rule.item());
    return own.isPresent() ? new ItemCheck<>(rule, own) : this;
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
      return Code.GAP_AT_ALL | (target != null ? Code.TARGET_MISSED : 0);
    }
    return judge(said.get());
  }

  private int judge(V declared) {
    if (strictest != null && comparison.compare(declared, strictest) == Fit.MEETS) {
      return Code.MET;
    }
    int code = Code.MET;
    for (int i = 0; i < Pattern.ALL.size(); i++) {
      V reference = references.get(i);
      code |= against(declared, reference == null ? target : reference, Code.GAP_AT_FIRST << i);
    }
    return code | against(declared, target, Code.TARGET_MISSED);
  }

  private int against(V declared, V reference, int bits) {
    if (reference == null) {
      return Code.MET;
    }
    return switch (comparison.compare(declared, reference)) {
      case MEETS -> Code.MET;
      case FALLS_SHORT -> bits;
      case UNKNOWN -> Code.UNDECLARED;
    };
  }
}
