/**
 * Facts: what can be said of an element, denied, or left unsaid, each with the line that said it.
 *
 * <p>All types are immutable and safe for use by many threads, but for builders, which belong to one; null is refused with
 * a {@code NullPointerException} that names what must not be null.
 */
@ModelStyle
package dev.kamae.posture.fact;
