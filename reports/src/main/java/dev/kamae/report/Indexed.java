package dev.kamae.report;

import java.util.Set;

/**
 * What an index lists.
 *
 * @param folder the name of the folder below the index
 * @param judged what the reports tell of
 * @param files which of them were written
 */
record Indexed(String folder, Judged judged, Set<ReportFile> files) {}
