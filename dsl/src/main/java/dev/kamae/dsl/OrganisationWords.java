package dev.kamae.dsl;

import dev.kamae.posture.organisation.RecordKind;
import dev.kamae.posture.organisation.SupportFacts;

/** The first words of the section {@code organising}. */
abstract class OrganisationWords extends NetworkWideWords {

  OrganisationWords() {}

  /**
   * How incidents and vulnerabilities are reported and handled (Ⅱ.6.1.1).
   *
   * <pre>{@code
   * incidents().reportedByAllEmployees().recorded().toContact("CSIRT")
   * }</pre>
   */
  public static IncidentsTerm incidents() {
    return new IncidentsTerm(Saying.here("incidents()"));
  }

  /**
   * The laws and guidelines that are considered (Ⅱ.7.1.1).
   *
   * <pre>{@code
   * compliance().considering(law("Copyright Act")).foreignLawDoesNotApply()
   * }</pre>
   */
  public static ComplianceTerm compliance() {
    return new ComplianceTerm(Saying.here("compliance()"));
  }

  /**
   * A law, which information is governed by or which is considered; a blank name is refused (Ⅱ.7.1.1).
   *
   * <pre>{@code
   * compliance().considering(law("Copyright Act"))
   * }</pre>
   */
  public static LawTerm law(String name) {
    return new LawTerm(name);
  }

  /**
   * A contract, which information is governed by; a blank name is refused (Ⅱ.7.1.1).
   *
   * <pre>{@code
   * information("orders", CONFIDENTIAL).governedBy(contract("Master agreement"))
   * }</pre>
   */
  public static ContractTerm contract(String name) {
    return new ContractTerm(name);
  }

  /**
   * An important record; two of one name are refused (Ⅱ.7.1.2).
   *
   * <pre>{@code
   * record("ledger", ACCOUNTING).managedAsLawAsks().managedAsPolicyAsks()
   * }</pre>
   */
  public static RecordTerm record(String name, RecordKind kind) {
    Saying.given(name, kind);
    return new RecordTerm(name, kind, Saying.named("record", name));
  }

  /**
   * How important records are classed and kept (Ⅱ.7.1.2).
   *
   * <pre>{@code
   * records().classedByKind().longTermOn(MICROFILM)
   * }</pre>
   */
  public static RecordsTerm records() {
    return new RecordsTerm(Saying.here("records()"));
  }

  /**
   * What use of systems and facilities is permitted (Ⅱ.7.1.3).
   *
   * <pre>{@code
   * permittedUse().usersStated().areasStated().approved().monitored().warned()
   * }</pre>
   */
  public static PermittedUseTerm permittedUse() {
    return new PermittedUseTerm(Saying.here("permittedUse()"));
  }

  /**
   * How the provider supports its users (Ⅱ.8.1.1).
   *
   * <pre>{@code
   * support().oneStop()
   * }</pre>
   */
  public static SupportTerm support() {
    return new SupportTerm(Saying.here("support()"));
  }

  /**
   * Another provider whose service is built in; two of one name are refused (Ⅱ.8.1.1).
   *
   * <pre>{@code
   * partnerProvider("Pay KK").agreedOn(FAULTS, QUESTIONS, REQUESTS)
   * }</pre>
   */
  public static PartnerProviderTerm partnerProvider(String name) {
    return new PartnerProviderTerm(name, Saying.named("partner provider", name));
  }

  /**
   * No service of a partner provider is built in; refused beside a partner provider (Ⅱ.8.1.1).
   *
   * <pre>{@code
   * organising(noPartnerProviders())
   * }</pre>
   */
  public static NoPartnerProvidersTerm noPartnerProviders() {
    return new NoPartnerProvidersTerm(
        Saying.here("noPartnerProviders()").minus(SupportFacts.PARTNER_PROVIDERS));
  }
}
