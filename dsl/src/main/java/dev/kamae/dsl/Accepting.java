package dev.kamae.dsl;

/**
 * A description with gaps accepted outside of it.
 *
 * @param description what is described
 * @param gaps the gaps that are accepted beside its own
 */
record Accepting(Description description, WaiverTerm... gaps) implements Description {

  @Override
  public ProviderTerm describe() {
    return Descriptions.provider(this);
  }
}
