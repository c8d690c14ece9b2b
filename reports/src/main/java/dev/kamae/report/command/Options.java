package dev.kamae.report.command;

import dev.kamae.assessment.Level;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asked for.
 *
 * @param classes the descriptions; those that are registered where none is named
 * @param date as of when they are judged
 * @param pattern the pattern, rather than that which the services demand
 * @param folder where the reports go
 * @param formats which there are
 * @param language the one language, rather than both
 * @param sources the source roots, rather than those that are found
 * @param link where the repository is published
 * @param since the earlier report, or the folder of them
 * @param templates the folder of own templates
 * @param threshold what fails
 * @param quiet whether nothing is told but what is wrong
 */
record Options(
    List<String> classes,
    LocalDate date,
    Optional<Pattern> pattern,
    Path folder,
    Set<Format> formats,
    Optional<Language> language,
    List<String> sources,
    Optional<String> link,
    Optional<Path> since,
    Optional<Path> templates,
    Threshold threshold,
    boolean quiet) {

  /**
   * What fails.
   *
   * @param level the clauses that must not be open; none where nothing fails
   * @param undeclared whether what is undeclared fails too
   * @param onlyNew whether only what is new or worse since the earlier report fails
   */
  record Threshold(Optional<Level> level, boolean undeclared, boolean onlyNew) {}
}
