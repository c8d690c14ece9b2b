package dev.kamae.dsl;

/** A term whose facts are those of the provider. */
abstract class ProviderWideTerm<T extends ProviderWideTerm<T>> extends StatedTerm<T> {

  ProviderWideTerm(Saying saying) {
    super(saying);
  }

  @Override
  void into(Assembly assembly) {
    assembly.provider(saying);
  }
}
