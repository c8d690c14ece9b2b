package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.Optional;

/**
 * A whole page, ready for its template.
 *
 * @param lang the language of the page
 * @param isJapanese whether that is Japanese
 * @param other the page in the other language, if there is one
 * @param title the title of the page
 * @param label the labels
 * @param style the style sheet
 * @param head what it is about
 * @param numbers the figures
 * @param change what has changed since an earlier report, if there is one
 * @param gaps the gaps by severity
 * @param questions what is undeclared, by severity
 * @param missed own targets missed
 * @param missedCount how many
 * @param plan what closes all of it
 * @param accepted the gaps that the provider accepts
 * @param attested what somebody vouches for
 * @param attestedCount how much of it
 * @param attestedMore how much of it is left out, if some is
 * @param matrix the items at all six patterns
 * @param pictures the network and the buildings
 * @param annexes what auditors look things up in
 * @param chapters the measures by chapter
 * @param clauseCount how many clauses were judged
 * @param outs what does not apply
 * @param outCount how many clauses
 * @param legend how to read it
 */
record Page(
    String lang,
    boolean isJapanese,
    Optional<Other> other,
    String title,
    Labels label,
    Style style,
    Head head,
    Numbers numbers,
    Optional<ChangePart> change,
    List<Open> gaps,
    List<Open> questions,
    List<Missed> missed,
    String missedCount,
    PlanPart plan,
    AcceptedPart accepted,
    List<AttestedPart> attested,
    String attestedCount,
    Optional<String> attestedMore,
    Matrix matrix,
    Pictures pictures,
    Annexes annexes,
    List<Chapter> chapters,
    String clauseCount,
    List<NotApplicable> outs,
    String outCount,
    Legend legend) {

  /**
   * The same page in another language.
   *
   * @param lang the language
   * @param file the file
   */
  record Other(String lang, String file) {

    static Other of(Language language) {
      return new Other(language.tag(), HtmlReport.fileName(language));
    }
  }

  static Page of(Judged judged, Language language) {
    PageWords words = PageWords.in(language).naming(judged.sources());
    Head head = Head.of(judged, words);
    List<Missed> missed = Missed.all(judged, words);
    Shown<AttestedPart> attested = AttestedPart.all(judged, words);
    return new Page(
        language.tag(),
        language == Language.JAPANESE,
        judged.look().otherThan(language).map(Other::of),
        words.text("title", head.provider(), head.pattern()),
        new Labels(words.table()),
        Style.SHEET,
        head,
        Numbers.of(judged, words),
        judged.change().map(each -> ChangePart.of(each, judged, words)),
        Open.of(judged, Verdict.GAP, words),
        Open.of(judged, Verdict.UNDECLARED, words),
        missed,
        String.valueOf(missed.size()),
        PlanPart.of(judged, words),
        AcceptedPart.of(judged, words),
        attested.first(),
        String.valueOf(attested.first().size() + attested.left()),
        judged.look().elsewhere().moreInJson("listing.more", attested.left(), words),
        Matrix.of(judged, words),
        Pictures.of(judged, words),
        Annexes.of(judged, words),
        Chapter.all(judged, words),
        String.valueOf(judged.verdicts().size()),
        NotApplicable.all(judged, words),
        String.valueOf(judged.clauses(Verdict.NOT_APPLICABLE).size()),
        Legend.of(judged, words));
  }
}
