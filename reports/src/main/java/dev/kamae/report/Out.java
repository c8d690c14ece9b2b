package dev.kamae.report;

import dev.kamae.assessment.Exempted;
import dev.kamae.posture.Exclusion;
import java.util.Optional;

/**
 * Why a clause does not apply.
 *
 * @param stated whether the statement of applicability excludes it
 * @param reason why, in the provider's words or in ours
 * @param source the line that says so
 */
record Out(boolean stated, String reason, Source source) {

  static Optional<Out> of(
      Optional<Exclusion> exclusion, Optional<Exempted> exempted, PageWords words) {
    return exclusion
        .map(each -> new Out(true, each.reason(), words.source(each.source())))
        .or(() -> exempted.map(each -> new Out(
            false,
            words.wording().phrase(each.reason()),
            words.source(each.said().source()))));
  }
}
