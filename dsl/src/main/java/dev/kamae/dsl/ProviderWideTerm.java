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

  /**
   * Somebody vouches for all that the term said so far; on any day before or after, it is as if it had not been said.
   *
   * <pre>{@code
   * incidents().recorded().attestedBy("Yamada, CISO").on(2026, 3, 1).until(2027, 2, 28).evidence("https://wiki.example.jp/42")
   * }</pre>
   */
  public final AttestedStage<T> attestedBy(String who) {
    saying.givenAll(who);
    return AttestedStage.by(who, saying, this::with);
  }
}
