package dev.kamae.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Accounts made once for all elements of which the same was found. */
final class ToldOnce {

  private static final int MOST = 1_000;

  private final Map<List<Object>, Account> told = new HashMap<>();

  /** The account, made only where none was made of the same before. */
  Account account(Supplier<Account> telling, Object... found) {
    List<Object> same = List.of(found);
    Account known = told.get(same);
    if (known == null) {
      known = telling.get();
      if (told.size() < MOST) {
        told.put(same, known);
      }
    }
    return known;
  }

  /** A value that is the same only as itself, for equal ones may be said in other words. */
  record Itself(Object value) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Itself itself && itself.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }
}
