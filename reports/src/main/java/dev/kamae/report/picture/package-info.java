/** Pictures of a posture, laid out as plain boxes, lines and texts that a template only writes down. */
package dev.kamae.report.picture;
