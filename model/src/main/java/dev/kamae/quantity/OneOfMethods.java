package dev.kamae.quantity;

import java.util.List;

/** An authentication: a reference that lists the password is met by any method, others by strong ones. */
final class OneOfMethods implements Comparison<AuthenticationPolicy> {

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
    return compare(one, other) == Fit.MEETS ? other : one;
  }

  @Override
  public String notation(AuthenticationPolicy value) {
    return value.notation();
  }

  @Override
  public List<String> equivalents(AuthenticationPolicy declared, AuthenticationPolicy reference) {
    return declared.alternatives().stream()
        .filter(each -> each.stream().noneMatch(reference::has))
        .flatMap(each -> each.stream().filter(method -> each.size() == 1 || method.isStrong()))
        .distinct()
        .sorted()
        .map(Method::name)
        .toList();
  }
}
