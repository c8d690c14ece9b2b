package dev.kamae.posture.organisation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;

/** What is said of laws, contracts and important records (Ⅱ.7.1.1, Ⅱ.7.1.2). */
public final class ComplianceFacts {

  /** The laws or contracts that govern the information are named. */
  public static final Fact<Names> INFORMATION_GOVERNED_BY = Fact.of("information-governed-by");

  /** Security measures follow the laws or contracts that govern the information. */
  public static final Fact<Boolean> INFORMATION_TREATED_ACCORDINGLY =
      Fact.yesOrNo("information-treated-accordingly");

  /** The laws that concern the service are considered. */
  public static final Fact<Names> LAWS_CONSIDERED = Fact.of("laws-considered");

  /** Guidelines on these laws are consulted. */
  public static final Fact<Names> GUIDELINES_CONSULTED = Fact.of("guidelines-consulted");

  /** Foreign law applies to the service. */
  public static final Fact<Boolean> FOREIGN_LAW_APPLIES = Fact.yesOrNo("foreign-law-applies");

  /** Foreign law is considered. */
  public static final Fact<Boolean> FOREIGN_LAW_CONSIDERED = Fact.yesOrNo("foreign-law-considered");

  /** The record is managed as the law or contract that applies asks. */
  public static final Fact<Boolean> RECORD_MANAGED_AS_LAW_ASKS =
      Fact.yesOrNo("record-managed-as-law-asks");

  /** The record is managed as the security policy asks. */
  public static final Fact<Boolean> RECORD_MANAGED_AS_POLICY_ASKS =
      Fact.yesOrNo("record-managed-as-policy-asks");

  /** Records are classed by kind. */
  public static final Fact<Boolean> RECORDS_CLASSED_BY_KIND =
      Fact.yesOrNo("records-classed-by-kind");

  /** Within a kind, records are classed by retention and medium. */
  public static final Fact<Boolean> RECORDS_CLASSED_BY_RETENTION_AND_MEDIUM =
      Fact.yesOrNo("records-classed-by-retention-and-medium");

  /** Records are stored as the maker of the medium advises. */
  public static final Fact<Boolean> RECORDS_STORED_AS_MAKER_ADVISES =
      Fact.yesOrNo("records-stored-as-maker-advises");

  /** Paper or microfilm is used for the long term. */
  public static final Fact<Names> LONG_TERM_MEDIUM = Fact.of("long-term-medium");

  /** Records with a retention set by law are identified. */
  public static final Fact<Boolean> LEGAL_RETENTION_IDENTIFIED =
      Fact.yesOrNo("legal-retention-identified");

  private ComplianceFacts() {}
}
