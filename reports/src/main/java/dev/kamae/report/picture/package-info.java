/**
 * Pictures of a posture, laid out as plain boxes, lines and texts that a template only writes down.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.report.picture;
