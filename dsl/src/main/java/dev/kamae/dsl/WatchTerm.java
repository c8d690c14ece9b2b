package dev.kamae.dsl;

import dev.kamae.posture.operation.Monitoring;
import java.util.List;

/** A plan of one of the three sorts of monitoring (Ⅲ.1.1.1 to Ⅲ.1.1.3). */
abstract class WatchTerm<T extends WatchTerm<T>> extends PlanTerm<T> {

  private final Monitoring sort;

  WatchTerm(Monitoring sort, Saying saying, List<PlanTarget> targets) {
    super(saying, targets);
    this.sort = sort;
  }

  @Override
  final Saying ofEach() {
    return implying(sort.watched());
  }

  /** The components are not monitored. */
  public final T notWatched() {
    return denyAll(List.of(sort.watched(), sort.interval(), sort.atFixedIntervals()));
  }

  /** The check interval, such as {@code every(minutes(5))}; zero is refused (item a). */
  public final T every(SpanTerm span) {
    return sayAll(List.of(sort.watched(), sort.atFixedIntervals()))
        .span(sort.interval(), given(span), SpanUse.INTERVAL);
  }

  /** Everyone who uses the service gets the prompt notice, however late. */
  public final T tellingAllUsers() {
    return sayAll(List.of(sort.told(), sort.toldToAll()));
  }

  /** Everyone gets the prompt notice so long, zero allowed, after detection (item b). */
  public final T tellingAllUsersWithin(SpanTerm span) {
    return tellingAllUsers().span(sort.allToldWithin(), given(span), SpanUse.DELAY);
  }

  /** Only the customer's contact gets the prompt notice, however late. */
  public final T tellingContactsOnly() {
    return say(sort.told()).deny(sort.toldToAll());
  }

  /** Only the contact gets the prompt notice, so long, zero allowed, after detection (item b). */
  public final T tellingContactsOnlyWithin(SpanTerm span) {
    return tellingContactsOnly().span(sort.contactsToldWithin(), given(span), SpanUse.DELAY);
  }

  /** The contact gets the prompt notice so soon, whoever else gets it later (item b). */
  public final T tellingContactsWithin(SpanTerm span) {
    return say(sort.told()).span(sort.contactsToldWithin(), given(span), SpanUse.DELAY);
  }

  /** Nobody gets a prompt notice. */
  public final T tellingNobody() {
    return denyAll(
        List.of(sort.told(), sort.toldToAll(), sort.allToldWithin(), sort.contactsToldWithin()));
  }

  /** The prompt notice goes out by short e-mail (practice ⅲ). */
  public final T byShortMail() {
    return say(sort.toldByShortMail());
  }

  /** The prompt notice does not go out by short e-mail. */
  public final T notByShortMail() {
    return deny(sort.toldByShortMail());
  }

  /** The method of monitoring is set (practice ⅰ). */
  public final T byMethod() {
    return say(sort.methodSet());
  }

  /** The method of monitoring is not set. */
  public final T notByMethod() {
    return deny(sort.methodSet());
  }

  /** The hours of monitoring are set (practice ⅰ). */
  public final T withHoursSet() {
    return say(sort.hoursSet());
  }

  /** The hours of monitoring are not set. */
  public final T withoutHoursSet() {
    return deny(sort.hoursSet());
  }

  /** It is set who monitors (practice ⅰ). */
  public final T withOrganisation() {
    return say(sort.organisationSet());
  }

  /** It is not set who monitors. */
  public final T withoutOrganisation() {
    return deny(sort.organisationSet());
  }

  /** Results are evaluated (practice ⅱ). */
  public final T evaluated() {
    return say(sort.evaluated());
  }

  /** Results are not evaluated. */
  public final T notEvaluated() {
    return deny(sort.evaluated());
  }

  /** Results are reviewed (practice ⅱ). */
  public final T reviewed() {
    return say(sort.reviewed());
  }

  /** Results are not reviewed. */
  public final T notReviewed() {
    return deny(sort.reviewed());
  }
}
