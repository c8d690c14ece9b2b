/**
 * Words for what the other rooms hold, in English and in Japanese, from one table of messages.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.wording;
