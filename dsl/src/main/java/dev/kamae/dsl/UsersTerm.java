package dev.kamae.dsl;

import dev.kamae.posture.access.Subject;
import java.util.List;

/** How users are authenticated (Ⅲ.3.1.3 a). */
public final class UsersTerm extends PolicyTerm<UsersTerm> implements AccessTerm, ElementTerm {

  UsersTerm(Saying saying, Saying policy, List<FactorTerm> ways) {
    super(saying, policy, ways);
  }

  @Override
  UsersTerm with(Saying more, Saying policy, List<FactorTerm> ways) {
    return new UsersTerm(more, policy, ways);
  }

  @Override
  void into(Assembly assembly) {
    policyInto(assembly, Subject.USERS);
  }
}
