package dev.kamae.quantity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody is authenticated: one or more alternatives, each of one or more methods that are used
 * together; or not at all.
 *
 * <p>An alternative is as strong as its strongest method, a policy is as strong as its weakest
 * alternative.
 *
 * @param alternatives each a set of methods used together; empty where nobody is authenticated
 */
public record AuthenticationPolicy(List<Set<Method>> alternatives) {

  /** Nobody is authenticated; falls short of every value. */
  public static final AuthenticationPolicy NONE = new AuthenticationPolicy(List.of());

  /**
   * Copies the alternatives, each in the order of the methods.
   *
   * @throws IllegalArgumentException "an alternative names at least one method"
   */
  public AuthenticationPolicy {
    Objects.requireNonNull(alternatives, "alternatives");
    alternatives = alternatives.stream()
        .<Set<Method>>map(AuthenticationPolicy::inOrder)
        .distinct()
        .collect(Collectors.toUnmodifiableList());
  }

  private static Set<Method> inOrder(Set<Method> methods) {
    if (methods.isEmpty()) {
      throw new IllegalArgumentException("an alternative names at least one method");
    }
    return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(EnumSet.copyOf(methods)));
  }

  /** A policy whose alternatives are single methods, such as a reference value. */
  public static AuthenticationPolicy anyOf(Method... methods) {
    return new AuthenticationPolicy(Arrays.stream(Objects.requireNonNull(methods, "methods"))
        .map(each -> Objects.requireNonNull(each, "methods"))
        .<Set<Method>>map(Set::of)
        .toList());
  }

  /** Whether every alternative has something one has or is. */
  public boolean isStrong() {
    for (Set<Method> each : alternatives) {
      if (!isStrong(each)) {
        return false;
      }
    }
    return !alternatives.isEmpty();
  }

  private static boolean isStrong(Set<Method> alternative) {
    for (Method each : alternative) {
      if (each.isStrong()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any alternative or factor of it is the method. */
  public boolean has(Method method) {
    Objects.requireNonNull(method, "method");
    return alternatives.stream().anyMatch(each -> each.contains(method));
  }

  /** Alternatives by {@code |}, methods used together by {@code +}, or {@code NONE}. */
  public String notation() {
    return alternatives.isEmpty()
        ? "NONE"
        : alternatives.stream()
            .map(each -> each.stream().map(Method::name).collect(Collectors.joining("+")))
            .collect(Collectors.joining("|"));
  }

  @Override
  public String toString() {
    return notation();
  }
}
