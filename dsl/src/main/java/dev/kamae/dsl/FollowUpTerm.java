package dev.kamae.dsl;

import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_ANALYSED;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_GIVEN;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_HAS_CAUSE_AND_FORECAST;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_MEANS;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_TO_CONTACTS_ONLY;
import static dev.kamae.posture.operation.ReportFacts.FOLLOW_UP_WITHIN;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.operation.ReportMeans;
import java.util.List;

/** The follow-up report after a prompt notice (Ⅲ.1.1.8). */
public final class FollowUpTerm extends TopicsTerm<FollowUpTerm> implements ReportTerm {

  FollowUpTerm(Saying saying, List<? extends Enum<?>> topics) {
    super(saying, ElementKind.EVENT, topics);
  }

  @Override
  FollowUpTerm with(Saying more) {
    return new FollowUpTerm(more, topics);
  }

  @Override
  Saying ofEach(Assembly assembly) {
    return implying(FOLLOW_UP_GIVEN);
  }

  /** The follow-up comes within so long a time, zero allowed (Ⅲ.1.1.8 a). */
  public FollowUpTerm within(SpanTerm span) {
    return say(FOLLOW_UP_GIVEN).span(FOLLOW_UP_WITHIN, given(span), SpanUse.DELAY);
  }

  /** There is no follow-up. */
  public FollowUpTerm notGiven() {
    return deny(FOLLOW_UP_GIVEN).deny(FOLLOW_UP_WITHIN);
  }

  /** The follow-up goes out by e-mail (Ⅲ.1.1.8 ⅱ). */
  public FollowUpTerm byMail() {
    return say(FOLLOW_UP_MEANS, Names.of(ReportMeans.MAIL));
  }

  /** The follow-up goes out by fax (Ⅲ.1.1.8 ⅱ). */
  public FollowUpTerm byFax() {
    return say(FOLLOW_UP_MEANS, Names.of(ReportMeans.FAX));
  }

  /** The follow-up goes out neither by e-mail nor by fax. */
  public FollowUpTerm byNeitherMailNorFax() {
    return deny(FOLLOW_UP_MEANS);
  }

  /** The follow-up has a more detailed analysis (Ⅲ.1.1.8 ⅰ). */
  public FollowUpTerm withDetailedAnalysis() {
    return say(FOLLOW_UP_ANALYSED);
  }

  /** The follow-up has no more detailed analysis. */
  public FollowUpTerm withoutDetailedAnalysis() {
    return deny(FOLLOW_UP_ANALYSED);
  }

  /** The follow-up goes to the customer's contact and nobody else (Ⅲ.1.1.8 ⅰ). */
  public FollowUpTerm toContactsOnly() {
    return say(FOLLOW_UP_TO_CONTACTS_ONLY);
  }

  /** The follow-up goes to everyone who uses the service. */
  public FollowUpTerm toAllUsers() {
    return deny(FOLLOW_UP_TO_CONTACTS_ONLY);
  }

  /** The follow-up has the cause and the expected recovery (Ⅲ.1.1.8 ⅲ). */
  public FollowUpTerm withCauseAndForecast() {
    return say(FOLLOW_UP_HAS_CAUSE_AND_FORECAST);
  }

  /** The follow-up does not have both the cause and the expected recovery. */
  public FollowUpTerm withoutCauseAndForecast() {
    return deny(FOLLOW_UP_HAS_CAUSE_AND_FORECAST);
  }
}
