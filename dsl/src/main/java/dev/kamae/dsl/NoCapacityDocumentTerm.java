package dev.kamae.dsl;

/** There is no document of the required capacity (Ⅲ.2.1.2). */
public final class NoCapacityDocumentTerm extends ProviderWideTerm<NoCapacityDocumentTerm>
    implements RecordKeepingTerm {

  NoCapacityDocumentTerm(Saying saying) {
    super(saying);
  }

  @Override
  NoCapacityDocumentTerm with(Saying more) {
    return new NoCapacityDocumentTerm(more);
  }
}
