package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.organisation.ComplianceFacts;
import dev.kamae.posture.organisation.InformationKind;
import java.util.List;
import java.util.Optional;

/** Managed information that a service holds, with what governs it (Ⅱ.7.1.1). */
public final class InformationTerm extends SectionTerm<InformationTerm> implements ElementTerm {

  private final String name;
  private final InformationKind kind;
  private final Saying laws;

  InformationTerm(String name, InformationKind kind, Saying laws, Saying saying) {
    super(saying);
    this.name = name;
    this.kind = kind;
    this.laws = laws;
  }

  @Override
  InformationTerm with(Saying more) {
    return new InformationTerm(name, kind, laws, more);
  }

  String name() {
    return name;
  }

  @Override
  void into(Assembly assembly) {
    assembly.declare(ElementKind.INFORMATION, name, Optional.of(kind), saying);
    assembly.provider(laws);
  }

  /** The laws and contracts that govern it; a law named here counts as considered (Ⅱ.7.1.1 ⅰ). */
  public InformationTerm governedBy(GoverningTerm first, GoverningTerm... more) {
    List<GoverningTerm> all = List.of(Varargs.joined(saying, first, more));
    String[] named = all.stream()
        .filter(LawTerm.class::isInstance)
        .map(InformationTerm::name)
        .toArray(String[]::new);
    Saying considered =
        named.length == 0 ? laws : laws.plus(ComplianceFacts.LAWS_CONSIDERED, Names.of(named));
    Saying governed = saying
        .including(all.stream().map(InformationTerm::saying).toArray(Saying[]::new))
        .plus(
            ComplianceFacts.INFORMATION_GOVERNED_BY,
            Names.of(all.stream().map(InformationTerm::name).toArray(String[]::new)));
    return new InformationTerm(name, kind, considered, governed);
  }

  private static String name(GoverningTerm term) {
    return term instanceof LawTerm law ? law.name() : ((ContractTerm) term).name();
  }

  private static Saying saying(GoverningTerm term) {
    return term instanceof LawTerm law ? law.saying() : ((ContractTerm) term).saying();
  }

  /** Nobody named what governs it. */
  public InformationTerm governedByNothingNamed() {
    return deny(ComplianceFacts.INFORMATION_GOVERNED_BY);
  }

  /** Security measures follow what governs it. */
  public InformationTerm treatedAccordingly() {
    return say(ComplianceFacts.INFORMATION_TREATED_ACCORDINGLY);
  }

  /** Security measures do not follow what governs it. */
  public InformationTerm notTreatedAccordingly() {
    return deny(ComplianceFacts.INFORMATION_TREATED_ACCORDINGLY);
  }
}
