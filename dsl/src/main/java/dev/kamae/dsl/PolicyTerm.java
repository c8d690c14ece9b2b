package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.AUTHENTICATION;

import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.AuthenticationPolicy;
import java.util.List;

/** How somebody is authenticated: one or more alternatives, or not at all (Ⅲ.3.1.3). */
abstract class PolicyTerm<T extends PolicyTerm<T>> extends StatedTerm<T> {

  final Saying policy;
  final List<FactorTerm> ways;

  PolicyTerm(Saying saying, Saying policy, List<FactorTerm> ways) {
    super(saying);
    this.policy = policy;
    this.ways = ways;
  }

  abstract T with(Saying more, Saying policy, List<FactorTerm> ways);

  @Override
  final T with(Saying more) {
    return with(more, policy, ways);
  }

  /** The first way to prove who one is; a second one is said by {@code orBy} (Ⅲ.3.1.3 a, b). */
  public final T by(FactorTerm factors) {
    return adding(
        given(factors),
        ways.isEmpty() ? policy : policy.plusFault("says by(...) twice; another way is orBy(...)"));
  }

  /** Another way to prove who one is, which is enough by itself; refused before {@code by}. */
  public final T orBy(FactorTerm factors) {
    return adding(
        given(factors),
        ways.isEmpty() ? policy.plusFault("says orBy(...) before by(...)") : policy);
  }

  /** Nobody is asked to prove who he is; falls short of every value. */
  public final T unauthenticated() {
    return with(saying, policy.plus(AUTHENTICATION, AuthenticationPolicy.NONE), ways);
  }

  private T adding(FactorTerm factors, Saying checked) {
    return with(saying, checked, Grown.of(ways, List.of(factors)));
  }

  /** Adds the policy of the subject. */
  final void policyInto(Assembly assembly, Subject subject) {
    assembly.topic(
        ElementKind.POLICY,
        subject,
        ways.isEmpty()
            ? policy
            : policy.plus(
                AUTHENTICATION,
                new AuthenticationPolicy(ways.stream().map(FactorTerm::methods).toList())));
  }
}
