package dev.kamae.dsl;

import java.util.List;

/** Whoever merely hosts: a cloud or a data centre, with the evidence that it gives of what it does. */
public final class OperatorTerm extends FactTerm<OperatorTerm> {

  private final String name;
  private final List<EvidenceTerm> evidence;

  OperatorTerm(String name, List<EvidenceTerm> evidence, Saying saying) {
    super(saying);
    this.name = name;
    this.evidence = evidence;
  }

  @Override
  OperatorTerm with(Saying more) {
    return new OperatorTerm(name, evidence, more);
  }

  String name() {
    return name;
  }

  List<EvidenceTerm> evidence() {
    return evidence;
  }

  /** Certificates and audit reports that cover clauses for what stands with the operator. */
  public OperatorTerm provenBy(EvidenceTerm... more) {
    return new OperatorTerm(name, Varargs.appended(saying, evidence, more), saying);
  }
}
