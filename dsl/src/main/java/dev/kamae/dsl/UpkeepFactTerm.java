package dev.kamae.dsl;

/** A single fact of upkeep, such as {@code noDatabases()}. */
public final class UpkeepFactTerm extends ProviderWideTerm<UpkeepFactTerm> implements UpkeepTerm {

  UpkeepFactTerm(Saying saying) {
    super(saying);
  }

  @Override
  UpkeepFactTerm with(Saying more) {
    return new UpkeepFactTerm(more);
  }
}
