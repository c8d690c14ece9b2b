package dev.kamae.dsl;

/** A single fact of the network, such as {@code noExternalLinks()}. */
public final class NetworkFactTerm extends ProviderWideTerm<NetworkFactTerm>
    implements NetworkTerm {

  NetworkFactTerm(Saying saying) {
    super(saying);
  }

  @Override
  NetworkFactTerm with(Saying more) {
    return new NetworkFactTerm(more);
  }
}
