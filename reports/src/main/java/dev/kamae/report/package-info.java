/**
 * Gap reports: {@link dev.kamae.report.Reports} writes what an assessment says at a pattern as pages, pictures, text and
 * tables, and {@link dev.kamae.report.ReportIndex} an index of several.
 *
 * <p>What is asked for is immutable and safe for use by many threads, and the same assessment gives the same bytes on every
 * machine. A file is written whole or not at all; what goes wrong is a {@link dev.kamae.report.ReportNotWritten} or a
 * {@link dev.kamae.report.ReportNotRead} that names it. Null is refused with a {@code NullPointerException} that names the
 * argument.
 */
package dev.kamae.report;
