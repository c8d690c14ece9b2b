package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;

/** An application: it runs on a server, or on what an operator manages. */
public final class ApplicationTerm extends ComponentTerm<ApplicationTerm> implements RunnableTerm {

  ApplicationTerm(String name, Saying saying) {
    super(name, ElementKind.APPLICATION, saying);
  }

  @Override
  ApplicationTerm with(Saying more) {
    return new ApplicationTerm(name(), more);
  }
}
