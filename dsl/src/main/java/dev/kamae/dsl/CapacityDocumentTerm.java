package dev.kamae.dsl;

import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_DOCUMENT_KEPT;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_FROM_FORECAST;

/** The document of the required capacity (Ⅲ.2.1.2). */
public final class CapacityDocumentTerm extends ProviderWideTerm<CapacityDocumentTerm>
    implements RecordKeepingTerm {

  CapacityDocumentTerm(Saying saying) {
    super(saying);
  }

  @Override
  CapacityDocumentTerm with(Saying more) {
    return new CapacityDocumentTerm(more);
  }

  /** The document is not kept. */
  public CapacityDocumentTerm notKept() {
    return deny(CAPACITY_DOCUMENT_KEPT).deny(CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE);
  }

  /** The document is kept so long after the service ends; zero is a fact (Ⅲ.2.1.2 a). */
  public CapacityDocumentTerm keptAfterServiceFor(SpanTerm span) {
    return say(CAPACITY_DOCUMENT_KEPT)
        .span(CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE, given(span), SpanUse.RETENTION);
  }

  /** The required capacity is designed from a forecast of use (Ⅲ.2.1.2). */
  public CapacityDocumentTerm fromForecast() {
    return say(CAPACITY_FROM_FORECAST);
  }

  /** The required capacity is not designed from a forecast of use. */
  public CapacityDocumentTerm notFromForecast() {
    return deny(CAPACITY_FROM_FORECAST);
  }

  /** The document is kept (Ⅲ.2.1.2). */
  public CapacityDocumentTerm kept() {
    return say(CAPACITY_DOCUMENT_KEPT);
  }
}
