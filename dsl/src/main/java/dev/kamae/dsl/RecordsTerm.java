package dev.kamae.dsl;

import static dev.kamae.posture.organisation.ComplianceFacts.LEGAL_RETENTION_IDENTIFIED;
import static dev.kamae.posture.organisation.ComplianceFacts.LONG_TERM_MEDIUM;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORDS_CLASSED_BY_KIND;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORDS_CLASSED_BY_RETENTION_AND_MEDIUM;
import static dev.kamae.posture.organisation.ComplianceFacts.RECORDS_STORED_AS_MAKER_ADVISES;

import dev.kamae.posture.organisation.LongTermMedium;

/** How important records are classed and kept (Ⅱ.7.1.2). */
public final class RecordsTerm extends ProviderWideTerm<RecordsTerm> implements OrganisationTerm {

  RecordsTerm(Saying saying) {
    super(saying);
  }

  @Override
  RecordsTerm with(Saying more) {
    return new RecordsTerm(more);
  }

  /** These media are used for the long term (Ⅱ.7.1.2 ⅲ). */
  public RecordsTerm longTermOn(LongTermMedium first, LongTermMedium... more) {
    return listed(LONG_TERM_MEDIUM, given(first, more));
  }

  /** Neither paper nor microfilm is used for the long term. */
  public RecordsTerm longTermOnNeither() {
    return deny(LONG_TERM_MEDIUM);
  }

  /** Records are classed by kind (Ⅱ.7.1.2 ⅰ). */
  public RecordsTerm classedByKind() {
    return say(RECORDS_CLASSED_BY_KIND);
  }

  /** Records are not classed by kind. */
  public RecordsTerm notClassedByKind() {
    return deny(RECORDS_CLASSED_BY_KIND);
  }

  /** Within a kind, records are classed by retention and medium (Ⅱ.7.1.2 ⅰ). */
  public RecordsTerm classedByRetentionAndMedium() {
    return say(RECORDS_CLASSED_BY_RETENTION_AND_MEDIUM);
  }

  /** Within a kind, records are not classed by retention and medium. */
  public RecordsTerm notClassedByRetentionAndMedium() {
    return deny(RECORDS_CLASSED_BY_RETENTION_AND_MEDIUM);
  }

  /** Records are stored as the maker of the medium advises (Ⅱ.7.1.2 ⅱ). */
  public RecordsTerm storedAsMakerAdvises() {
    return say(RECORDS_STORED_AS_MAKER_ADVISES);
  }

  /** Records are not stored as the maker of the medium advises. */
  public RecordsTerm notStoredAsMakerAdvises() {
    return deny(RECORDS_STORED_AS_MAKER_ADVISES);
  }

  /** Records with a retention set by law are identified (Ⅱ.7.1.2 ⅳ). */
  public RecordsTerm legalRetentionIdentified() {
    return say(LEGAL_RETENTION_IDENTIFIED);
  }

  /** Records with a retention set by law are not identified. */
  public RecordsTerm legalRetentionNotIdentified() {
    return deny(LEGAL_RETENTION_IDENTIFIED);
  }
}
