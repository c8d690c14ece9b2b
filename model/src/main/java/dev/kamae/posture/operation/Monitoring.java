package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.Span;
import java.util.Locale;

/** The three sorts of monitoring, each with the facts that can be said of it (Ⅲ.1.1.1 to Ⅲ.1.1.4). */
public enum Monitoring {
  /** 稼働監視, 死活監視: does it answer (Ⅲ.1.1.1). */
  LIVENESS,
  /** 障害監視: does it work (Ⅲ.1.1.2). */
  FAULT,
  /** パフォーマンス監視: how fast does it respond (Ⅲ.1.1.3). */
  PERFORMANCE;

  private final Fact<Boolean> watched = yesOrNo("watched");
  private final Fact<Span> interval = span("interval");
  private final Fact<Boolean> atFixedIntervals = yesOrNo("fixed-intervals");
  private final Fact<Boolean> told = yesOrNo("told");
  private final Fact<Boolean> toldToAll = yesOrNo("told-to-all");
  private final Fact<Span> allToldWithin = span("all-within");
  private final Fact<Span> contactsToldWithin = span("contacts-within");
  private final Fact<Boolean> toldByShortMail = yesOrNo("short-mail");
  private final Fact<Boolean> methodSet = yesOrNo("method");
  private final Fact<Boolean> hoursSet = yesOrNo("hours");
  private final Fact<Boolean> organisationSet = yesOrNo("organisation");
  private final Fact<Boolean> evaluated = yesOrNo("evaluated");
  private final Fact<Boolean> reviewed = yesOrNo("reviewed");
  private final Fact<Boolean> resultsToldAsAgreed = yesOrNo("results-told");
  private final Fact<Boolean> toldAsAgreed = yesOrNo("as-agreed");
  private final Fact<Boolean> reviewedByManager = yesOrNo("manager-reviews");
  private final Fact<Boolean> evaluatedForManager = yesOrNo("evaluated-for-manager");
  private final Fact<Boolean> summedUpForManager = yesOrNo("summed-up-for-manager");

  private String id(String of) {
    return name().toLowerCase(Locale.ROOT) + "-" + of;
  }

  private Fact<Boolean> yesOrNo(String of) {
    return Fact.yesOrNo(id(of));
  }

  private Fact<Span> span(String of) {
    return Fact.of(id(of));
  }

  /** The component is monitored. */
  public Fact<Boolean> watched() {
    return watched;
  }

  /** The component is monitored once in so long a time. */
  public Fact<Span> interval() {
    return interval;
  }

  /** The component is monitored at fixed intervals, however long. */
  public Fact<Boolean> atFixedIntervals() {
    return atFixedIntervals;
  }

  /** Users get a prompt notice, whoever of them and however soon. */
  public Fact<Boolean> told() {
    return told;
  }

  /** The notice goes to everyone who uses the service; denied where it goes to the contact only. */
  public Fact<Boolean> toldToAll() {
    return toldToAll;
  }

  /** Everyone is told within so long a time after detection. */
  public Fact<Span> allToldWithin() {
    return allToldWithin;
  }

  /** The customer's contact is told within so long a time after detection. */
  public Fact<Span> contactsToldWithin() {
    return contactsToldWithin;
  }

  /** The notice goes out by short e-mail. */
  public Fact<Boolean> toldByShortMail() {
    return toldByShortMail;
  }

  /** The method of monitoring is set. */
  public Fact<Boolean> methodSet() {
    return methodSet;
  }

  /** The hours of monitoring are set. */
  public Fact<Boolean> hoursSet() {
    return hoursSet;
  }

  /** Who monitors is set. */
  public Fact<Boolean> organisationSet() {
    return organisationSet;
  }

  /** Results are evaluated. */
  public Fact<Boolean> evaluated() {
    return evaluated;
  }

  /** Results are reviewed. */
  public Fact<Boolean> reviewed() {
    return reviewed;
  }

  /** Results are told to users as agreed. */
  public Fact<Boolean> resultsToldAsAgreed() {
    return resultsToldAsAgreed;
  }

  /** The prompt notice is given as agreed with the users. */
  public Fact<Boolean> toldAsAgreed() {
    return toldAsAgreed;
  }

  /** The responsible manager reviews the results. */
  public Fact<Boolean> reviewedByManager() {
    return reviewedByManager;
  }

  /** Results are evaluated for the responsible manager. */
  public Fact<Boolean> evaluatedForManager() {
    return evaluatedForManager;
  }

  /** Results are summed up and reported to the responsible manager. */
  public Fact<Boolean> summedUpForManager() {
    return summedUpForManager;
  }
}
