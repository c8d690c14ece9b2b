package dev.kamae.dsl;

import static dev.kamae.posture.organisation.ComplianceFacts.RECORD_MANAGED_AS_LAW_ASKS;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORD_MANAGED_AS_POLICY_ASKS;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.organisation.RecordKind;
import java.util.Optional;

/** An important record (Ⅱ.7.1.2). */
public final class RecordTerm extends StatedTerm<RecordTerm>
    implements OrganisationTerm, ElementTerm {

  private final String name;
  private final RecordKind kind;

  RecordTerm(String name, RecordKind kind, Saying saying) {
    super(saying);
    this.name = name;
    this.kind = kind;
  }

  @Override
  RecordTerm with(Saying more) {
    return new RecordTerm(name, kind, more);
  }

  String name() {
    return name;
  }

  @Override
  void into(Assembly assembly) {
    assembly.declare(ElementKind.RECORD, name, Optional.of(kind), saying);
  }

  /** The record is managed as the law or contract that applies asks (Ⅱ.7.1.2). */
  public RecordTerm managedAsLawAsks() {
    return say(RECORD_MANAGED_AS_LAW_ASKS);
  }

  /** The record is not managed as the law or contract that applies asks. */
  public RecordTerm notManagedAsLawAsks() {
    return deny(RECORD_MANAGED_AS_LAW_ASKS);
  }

  /** The record is managed as the security policy asks (Ⅱ.7.1.2). */
  public RecordTerm managedAsPolicyAsks() {
    return say(RECORD_MANAGED_AS_POLICY_ASKS);
  }

  /** The record is not managed as the security policy asks. */
  public RecordTerm notManagedAsPolicyAsks() {
    return deny(RECORD_MANAGED_AS_POLICY_ASKS);
  }

  /**
   * Somebody vouches for all that the term said so far; on any day before or after, it is as if it had not been said.
   *
   * <pre>{@code
   * record("ledger", ACCOUNTING).managedAsLawAsks().attestedBy("Yamada, CISO").on(2026, 3, 1).until(2027, 2, 28).evidence("https://wiki.example.jp/42")
   * }</pre>
   */
  public AttestedStage<RecordTerm> attestedBy(String who) {
    saying.givenAll(who);
    return AttestedStage.by(who, saying, this::with);
  }
}
