/**
 * Access control, privileges and authentication.
 *
 * <p>All types are immutable and safe for use by many threads, but for builders, which belong to one; null is refused with
 * a {@code NullPointerException} that names what must not be null.
 */
@ModelStyle
package dev.kamae.posture.access;

import dev.kamae.posture.fact.ModelStyle;
