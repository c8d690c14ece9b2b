package dev.kamae.dsl.exploring;

import java.util.List;
import java.util.Optional;

/** The terms that others can refer to: what stands in the places, and partner providers. */
record Cast(List<Object> members) {

  /** Nobody to refer to. */
  static final Cast NOBODY = new Cast(List.of());

  /** One of the type, if there is one. */
  Optional<Object> one(Class<?> type, Digits digits) {
    List<Object> fitting = members.stream().filter(type::isInstance).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(digits.of(fitting));
  }
}
