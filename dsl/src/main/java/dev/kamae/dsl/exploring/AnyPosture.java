package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Generates a parameter such as {@code @ForAll Posture posture}, found by jqwik as a service. */
public final class AnyPosture implements ArbitraryProvider {

  /** For jqwik. */
  public AnyPosture() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    Objects.requireNonNull(type, "type");
    return type.isOfType(Posture.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(Postures.postures());
  }
}
