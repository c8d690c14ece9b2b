/**
 * Where the source files of descriptions stand, so that a line can be named from the root of its repository.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.source;
