/**
 * The posture: what a provider is and does, as immutable values; each knows where it was said.
 *
 * <p>All types are immutable and safe for use by many threads, but for builders, which belong to one; null is refused with
 * a {@code NullPointerException} that names what must not be null.
 */
@ModelStyle
package dev.kamae.posture;

import dev.kamae.posture.fact.ModelStyle;
