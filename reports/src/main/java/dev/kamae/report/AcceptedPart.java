package dev.kamae.report;

import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.posture.Waiver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The gaps that the provider accepts.
 *
 * @param count how many waivers there are
 * @param head the gaps without and with them, in a sentence
 * @param without the gaps as if there were none
 * @param with the gaps that they do not cover
 * @param groups the waivers by state, those first for which somebody has to act
 */
record AcceptedPart(String count, String head, String without, String with, List<Group> groups) {

  /**
   * The waivers in one state.
   *
   * @param id the id of its element
   * @param word the state
   * @param meaning what it means
   * @param count how many
   * @param waivers the waivers
   * @param more how many are left out, if some are
   */
  record Group(
      String id,
      String word,
      String meaning,
      String count,
      List<Line> waivers,
      Optional<String> more) {}

  /**
   * A waiver.
   *
   * @param name the clause
   * @param element of what
   * @param accepted at what
   * @param reason why
   * @param owner who answers for it
   * @param lastDay until when
   * @param source the line that declared it
   */
  record Line(
      ClauseName name,
      String element,
      String accepted,
      String reason,
      String owner,
      String lastDay,
      Source source) {}

  static AcceptedPart of(Judged judged, PageWords words) {
    Waivers waivers = judged.waivers();
    HeadCount gaps = waivers.gaps(Level.ALL);
    return new AcceptedPart(
        String.valueOf(waivers.all().size()),
        words.text("waivers.count", gaps.without(), gaps.with(), gaps.covered()),
        String.valueOf(gaps.without()),
        String.valueOf(gaps.with()),
        AcceptedWords.URGENT_FIRST.stream()
            .filter(each -> !waivers.in(each).isEmpty())
            .map(each -> group(each, judged, words))
            .toList());
  }

  private static Group group(WaiverState state, Judged judged, PageWords words) {
    List<JudgedWaiver> all = judged.waivers().in(state);
    Shown<Line> shown = Shown.of(all).map(each -> line(each.waiver(), judged, words));
    return new Group(
        "accepted-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        words.text("waiver.state." + state),
        words.text("waiver.state-is." + state, Waivers.DAYS_OF_NOTICE),
        String.valueOf(all.size()),
        shown.first(),
        judged.look().elsewhere().moreInJson("listing.more", shown.left(), words));
  }

  private static Line line(Waiver waiver, Judged judged, PageWords words) {
    AcceptedWords accepted = words.accepted();
    return new Line(
        ClauseName.of(waiver.clause(), words),
        accepted.element(waiver, judged.assessment().posture()),
        accepted.accepted(waiver.gap()),
        waiver.reason(),
        waiver.owner(),
        waiver.lastDay().toString(),
        words.source(waiver.source()));
  }
}
