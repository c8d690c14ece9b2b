package dev.kamae.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** An authentication: a reference that lists the password is met by any method, others by strong ones. */
final class OneOfMethods implements Comparison<AuthenticationPolicy> {

  private static final Comparator<AuthenticationPolicy> WEAKEST_FIRST = Comparator.comparing(
          AuthenticationPolicy::isStrong)
      .thenComparing(policy -> !policy.alternatives().isEmpty())
      .thenComparing(AuthenticationPolicy::notation);

  @Override
  public String kind() {
    return "ONE_OF";
  }

  @Override
  public Fit compare(AuthenticationPolicy declared, AuthenticationPolicy reference) {
    boolean meets =
        !declared.alternatives().isEmpty() && (!reference.isStrong() || declared.isStrong());
    return meets ? Fit.MEETS : Fit.FALLS_SHORT;
  }

  @Override
  public AuthenticationPolicy laxer(AuthenticationPolicy one, AuthenticationPolicy other) {
    return WEAKEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  @Override
  public String notation(AuthenticationPolicy value) {
    return value.notation();
  }

  @Override
  public List<String> equivalents(AuthenticationPolicy declared, AuthenticationPolicy reference) {
    if (compare(declared, reference) != Fit.MEETS) {
      return List.of();
    }
    return declared.alternatives().stream()
        .filter(each -> !isListed(each, reference))
        .flatMap(Set::stream)
        .filter(Method::isStrong)
        .distinct()
        .sorted()
        .map(Method::name)
        .toList();
  }

  private static boolean isListed(Set<Method> alternative, AuthenticationPolicy reference) {
    return alternative.stream()
        .filter(method -> method.isStrong() || !reference.isStrong())
        .anyMatch(reference::has);
  }
}
