/**
 * Pictures of a posture, laid out as plain boxes, lines and texts that a template only writes down. Places and lengths
 * are in units of the picture, one of which is a pixel where it is shown in full size; they count from its upper left
 * corner.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.report.picture;
