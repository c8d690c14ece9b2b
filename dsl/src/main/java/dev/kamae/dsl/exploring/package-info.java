/**
 * Generated postures for explorers: arbitraries of everything that the words can say, for jqwik, which is an
 * optional dependency; postures and plans as code in the words of the language.
 *
 * <pre>{@code
 * @Property
 * void no_posture_of_ours_is_silent(@ForAll Posture posture) { … } // jqwik finds the arbitrary by itself
 *
 * @Property
 * void one_lax_value_opens_one_clause(@ForAll("misses") NearMiss miss) { … }
 *
 * @Provide
 * Arbitrary<NearMiss> misses() {
 *   return Postures.nearMisses(PATTERN_2, LocalDate.of(2026, 4, 1));
 * }
 * }</pre>
 *
 * <p>The laws that hold for all of them stand in {@link dev.kamae.dsl.laws}.
 *
 * <p>Arbitraries, postures and code are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.dsl.exploring;
