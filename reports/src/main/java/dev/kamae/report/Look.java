package dev.kamae.report;

import dev.kamae.wording.Language;
import java.util.List;
import java.util.Optional;

/**
 * How a report looks.
 *
 * @param templates the templates of its pages and pictures
 * @param languages the languages that it is written in
 * @param elsewhere where what it leaves out is told
 */
record Look(Templates templates, List<Language> languages, Elsewhere elsewhere) {

  /** Our own templates, in all languages. */
  static final Look USUAL =
      new Look(Templates.OURS, List.of(Language.values()), new Elsewhere(false, false));

  /** The other language, if the report is written in it too. */
  Optional<Language> otherThan(Language language) {
    return languages.stream().filter(each -> each != language).findFirst();
  }
}
