package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.AttestedFact;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.Waiver;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines on waivers, by state, and on who vouches for what; none where there is neither. */
final class TextWaivers {

  private static final int SHOWN = 10;
  private static final int COLUMNS = 160;
  private static final String INDENT = "  ";

  private final Assessment assessment;
  private final Waivers waivers;
  private final AcceptedWords accepted;
  private final Table labels;

  TextWaivers(Assessment assessment, Waivers waivers, Wording words, Table labels) {
    this.assessment = assessment;
    this.waivers = waivers;
    this.accepted = new AcceptedWords(words, labels);
    this.labels = labels;
  }

  /** The gaps without and with waivers. */
  List<String> head() {
    if (waivers.all().isEmpty()) {
      return List.of();
    }
    HeadCount gaps = waivers.gaps(Level.ALL);
    return List.of(labels.text("waivers.count", gaps.without(), gaps.with(), gaps.covered()));
  }

  /** Every state that a waiver is in. */
  List<String> byState() {
    if (waivers.all().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(labels.text("text.waivers", waivers.all().size()));
    AcceptedWords.URGENT_FIRST.forEach(each -> lines.addAll(in(each)));
    return lines;
  }

  private List<String> in(WaiverState state) {
    List<JudgedWaiver> all = waivers.in(state);
    return all.isEmpty()
        ? List.of()
        : group(
            labels.text("text.group", labels.text("waiver.state." + state), all.size()),
            all.stream().map(JudgedWaiver::waiver).map(this::sentence).toList());
  }

  private List<String> group(String title, List<String> sentences) {
    List<String> lines = new ArrayList<>();
    lines.add(INDENT + title);
    sentences.stream()
        .limit(SHOWN)
        .flatMap(each ->
            Columns.wrap(each, INDENT.repeat(2), INDENT.repeat(3), TextReport.COLUMNS).stream())
        .forEach(lines::add);
    if (sentences.size() > SHOWN) {
      lines.add(INDENT.repeat(2) + labels.text("text.more", sentences.size() - SHOWN));
    }
    return lines;
  }

  private String sentence(Waiver waiver) {
    return labels.text(
        "text.waiver",
        waiver.clause().number(),
        shown(accepted.element(waiver, assessment.posture())),
        shown(accepted.accepted(waiver.gap())),
        waiver.lastDay(),
        shown(waiver.owner()),
        shown(waiver.reason()),
        shown(waiver.source().toString()));
  }

  /** What somebody vouches for, first what does not count on the date. */
  List<String> attested() {
    List<AttestedFact> all = assessment.attested();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(labels.text("text.attestations", all.size()));
    Stream.of(false, true).forEach(counts -> lines.addAll(attested(all, counts)));
    return lines;
  }

  private List<String> attested(List<AttestedFact> all, boolean counts) {
    List<String> sentences =
        all.stream().filter(each -> each.counts() == counts).map(this::sentence).toList();
    String state = labels.text(counts ? "attestation.counts" : "attestation.lapsed");
    return sentences.isEmpty()
        ? List.of()
        : group(labels.text("text.group", state, sentences.size()), sentences);
  }

  private String sentence(AttestedFact attested) {
    return labels.text(
        "text.attestation",
        shown(accepted.wording().name(attested.element())),
        accepted.wording().phrase(Phrase.of(attested.fact())),
        shown(attested.attestation().by()),
        attested.attestation().on(),
        attested.attestation().until(),
        shown(attested.attestation().evidence().toString()),
        shown(attested.source().toString()));
  }

  private static String shown(String text) {
    return TextFacts.shown(text, COLUMNS);
  }
}
