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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation item: observes once, and compares with the reference values of all six patterns and the
 * provider's own target.
 */
final class ItemCheck<V> implements Check {

  private final ItemRule<V> rule;
  private final Comparison<V> comparison;
  private final boolean hasTarget;
  private final List<Asked<V>> asked;
  private final List<Fact<?>> hangsOn;

  ItemCheck(ItemRule<V> rule) {
    this(rule, Optional.empty());
  }

  private ItemCheck(ItemRule<V> rule, Optional<OwnTarget<V>> target) {
    this.rule = rule;
    this.comparison = rule.item().comparison();
    this.hasTarget = target.isPresent();
    this.asked = asked(rule.item(), target.map(OwnTarget::value));
    this.hangsOn = rule.observation().hangsOn().orElse(null);
  }

  /** The values to compare with, each once, that of pattern 1 first: the strictest reference there is. */
  private static <V> List<Asked<V>> asked(Item<V> item, Optional<V> target) {
    Map<V, Integer> missed = new LinkedHashMap<>();
    for (Pattern pattern : Pattern.ALL) {
      item.reference()
          .at(pattern)
          .or(() -> target)
          .ifPresent(
              value -> missed.merge(value, Code.gapAt(pattern), (one, other) -> one | other));
    }
    target.ifPresent(value -> missed.merge(value, Code.TARGET_MISSED, (one, other) -> one | other));
    return missed.entrySet().stream()
        .map(each -> new Asked<>(each.getKey(), each.getValue()))
        .toList();
  }

  /** A reference value or own target, and the code of all that is missed where a value falls short of it. */
  private record Asked<V>(V value, int missed) {}

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
      return Code.GAP_AT_ALL | (hasTarget ? Code.TARGET_MISSED : 0);
    }
    return judge(said.get());
  }

  private int judge(V declared) {
    int code = Code.MET;
    for (int i = 0; i < asked.size(); i++) {
      Asked<V> each = asked.get(i);
      Fit fit = comparison.compare(declared, each.value());
      if (fit == Fit.FALLS_SHORT) {
        code |= each.missed();
      } else if (fit == Fit.UNKNOWN) {
        code |= Code.UNDECLARED;
      } else if (i == 0 && !hasTarget) {
        return Code.MET;
      }
    }
    return code;
  }
}
