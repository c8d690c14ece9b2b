package dev.kamae.dsl;

import static dev.kamae.posture.organisation.ComplianceFacts.FOREIGN_LAW_APPLIES;
import static dev.kamae.posture.organisation.ComplianceFacts.FOREIGN_LAW_CONSIDERED;
import static dev.kamae.posture.organisation.ComplianceFacts.GUIDELINES_CONSULTED;
import static dev.kamae.posture.organisation.ComplianceFacts.LAWS_CONSIDERED;

import dev.kamae.posture.fact.Names;
import java.util.List;

/** The laws and guidelines that the provider considers (Ⅱ.7.1.1). */
public final class ComplianceTerm extends ProviderWideTerm<ComplianceTerm>
    implements OrganisationTerm {

  ComplianceTerm(Saying saying) {
    super(saying);
  }

  @Override
  ComplianceTerm with(Saying more) {
    return new ComplianceTerm(more);
  }

  /** These laws are considered (Ⅱ.7.1.1 ⅰ). */
  public ComplianceTerm considering(LawTerm first, LawTerm... more) {
    List<LawTerm> laws = given(first, more);
    return with(saying
        .including(laws.stream().map(LawTerm::saying).toArray(Saying[]::new))
        .plus(LAWS_CONSIDERED, Names.of(laws.stream().map(LawTerm::name).toArray(String[]::new))));
  }

  /** No laws are considered; refused where a sort of information is governed by a law. */
  public ComplianceTerm consideringNoLaws() {
    return deny(LAWS_CONSIDERED);
  }

  /** These guidelines on the laws are consulted (Ⅱ.7.1.1 ⅱ). */
  public ComplianceTerm consulting(String first, String... more) {
    return quoted(GUIDELINES_CONSULTED, given(first, more));
  }

  /** No guidelines are consulted. */
  public ComplianceTerm consultingNoGuidelines() {
    return deny(GUIDELINES_CONSULTED);
  }

  /** Foreign law applies to the service, wherever its buildings stand (Ⅱ.7.1.1 ⅲ). */
  public ComplianceTerm foreignLawApplies() {
    return say(FOREIGN_LAW_APPLIES);
  }

  /** Foreign law does not apply to the service. */
  public ComplianceTerm foreignLawDoesNotApply() {
    return deny(FOREIGN_LAW_APPLIES);
  }

  /** Foreign law is considered (Ⅱ.7.1.1 ⅲ). */
  public ComplianceTerm foreignLawConsidered() {
    return say(FOREIGN_LAW_CONSIDERED);
  }

  /** Foreign law is not considered. */
  public ComplianceTerm foreignLawNotConsidered() {
    return deny(FOREIGN_LAW_CONSIDERED);
  }
}
