package dev.kamae.dsl.testing;

import static dev.kamae.dsl.testing.InWords.WORDS;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.WaivedElement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a gate tells of waivers: how many gaps they leave, and those that somebody has to look at. */
final class WaiverNews {

  private static final List<WaiverState> LOOKED_AT = List.of(
      WaiverState.WORSE_THAN_ACCEPTED,
      WaiverState.EXPIRED,
      WaiverState.EXPIRING,
      WaiverState.UNUSED);

  private WaiverNews() {}

  static String of(Assessment assessment, Pattern pattern, Waivers waivers) {
    HeadCount gaps = waivers.gaps(Level.ALL);
    String head = "%s at pattern %d as of %s: %s without waivers, %d with waivers"
        .formatted(
            InWords.shown(assessment.posture().provider().name()),
            pattern.number(),
            assessment.date(),
            gaps.without() == 1 ? "1 gap" : gaps.without() + " gaps",
            gaps.with());
    List<String> news = LOOKED_AT.stream().flatMap(each -> in(each, waivers)).toList();
    return news.isEmpty() ? head : Listing.of(head, news, each -> each);
  }

  private static Stream<String> in(WaiverState state, Waivers waivers) {
    String word = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return waivers.in(state).stream().map(each -> word + ": " + text(each));
  }

  private static String text(JudgedWaiver judged) {
    return "%s, %s; until %s, owner %s %s"
        .formatted(
            InWords.of(judged.waiver().clause()),
            judged.waiver().element().map(WaiverNews::named).orElse("every element"),
            judged.waiver().lastDay(),
            InWords.shown(judged.waiver().owner()),
            judged.waiver().source());
  }

  private static String named(WaivedElement element) {
    return InWords.shown(element.name()) + " (" + WORDS.kind(element.kind()) + ")";
  }
}
