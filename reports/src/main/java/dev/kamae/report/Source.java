package dev.kamae.report;

import java.util.Optional;

/**
 * A line of the user's source on a page.
 *
 * @param text the file and the line, such as {@code src/main/java/com/acme/AcmePayroll.java:17}
 * @param address where it is published, if somebody said so
 */
record Source(String text, Optional<String> address) {}
