package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Postures as a domain of jqwik, to be used as in {@code @Domain(PostureDomain.class)}. */
public final class PostureDomain extends DomainContextBase {

  /** For jqwik. */
  public PostureDomain() {}

  /** Anything that can be described. */
  @Provide
  public Arbitrary<Posture> postures() {
    return Postures.postures();
  }
}
