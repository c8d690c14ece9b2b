package dev.kamae.posture;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.Objects;

/** What a gap was accepted at: a value that falls short, a control that is absent, or facts that fall short. */
public sealed interface AcceptedGap {

  /** The clause whose gap it is. */
  Clause clause();

  /**
   * A value of an evaluation item; a stricter one is accepted with it.
   *
   * @param clause the item
   * @param value the value
   * @param <V> the values of the item
   */
  record OfValue<V>(Item<V> clause, V value) implements AcceptedGap {

    /** Refuses null. */
    public OfValue {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * The absence of the control that an evaluation item speaks of, such as no IDS; any value is accepted with it,
   * as nothing is laxer.
   *
   * @param clause the item
   */
  record OfAbsence(Item<?> clause) implements AcceptedGap {

    /** Refuses null. */
    public OfAbsence {
      Objects.requireNonNull(clause, "clause");
    }
  }

  /**
   * Facts that fall short of a requirement or a practice, mostly by being denied; that others do is not accepted
   * with them.
   *
   * @param clause the measure, whose requirement it is, or the practice
   * @param facts one or more
   */
  record OfFacts(Clause clause, List<Fact<?>> facts) implements AcceptedGap {

    /** Copies the facts. */
    public OfFacts {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(facts, "facts");
      facts = List.copyOf(facts);
    }
  }
}
