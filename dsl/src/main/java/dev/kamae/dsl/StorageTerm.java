package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;

/** A storage, such as a disk array or an object store. */
public final class StorageTerm extends ComponentTerm<StorageTerm> {

  StorageTerm(String name, Saying saying) {
    super(name, ElementKind.STORAGE, saying);
  }

  @Override
  StorageTerm with(Saying more) {
    return new StorageTerm(name(), more);
  }
}
