package dev.kamae.guideline;

/** The 33 measures of the guideline's excerpt, in its order: what a provider does. */
public enum Measure implements Clause {
  /** Ⅱ.6.1.1: reporting of security incidents and vulnerabilities. */
  II_6_1_1(Priority.BASIC),
  /** Ⅱ.7.1.1: laws and contracts. */
  II_7_1_1(Priority.BASIC),
  /** Ⅱ.7.1.2: important records. */
  II_7_1_2(Priority.BASIC),
  /** Ⅱ.7.1.3: no unauthorised use. */
  II_7_1_3(Priority.BASIC),
  /** Ⅱ.8.1.1: one-stop support. */
  II_8_1_1(Priority.BASIC),
  /** Ⅲ.1.1.1: liveness monitoring. */
  III_1_1_1(Priority.BASIC),
  /** Ⅲ.1.1.2: fault monitoring. */
  III_1_1_2(Priority.BASIC),
  /** Ⅲ.1.1.3: performance monitoring. */
  III_1_1_3(Priority.RECOMMENDED),
  /** Ⅲ.1.1.4: report to the responsible manager. */
  III_1_1_4(Priority.RECOMMENDED),
  /** Ⅲ.1.1.5: time synchronisation. */
  III_1_1_5(Priority.BASIC),
  /** Ⅲ.1.1.6: vulnerabilities and patches. */
  III_1_1_6(Priority.BASIC),
  /** Ⅲ.1.1.7: periodic report to users. */
  III_1_1_7(Priority.RECOMMENDED),
  /** Ⅲ.1.1.8: follow-up report. */
  III_1_1_8(Priority.BASIC),
  /** Ⅲ.1.1.9: standards and manuals. */
  III_1_1_9(Priority.BASIC),
  /** Ⅲ.2.1.1: service hours and availability. */
  III_2_1_1(Priority.BASIC),
  /** Ⅲ.2.1.2: capacity. */
  III_2_1_2(Priority.BASIC),
  /** Ⅲ.2.1.3: logs. */
  III_2_1_3(Priority.BASIC),
  /** Ⅲ.2.1.4: vulnerability diagnosis. */
  III_2_1_4(Priority.RECOMMENDED),
  /** Ⅲ.2.2.1: malware. */
  III_2_2_1(Priority.BASIC),
  /** Ⅲ.2.2.2: database encryption. */
  III_2_2_2(Priority.RECOMMENDED),
  /** Ⅲ.2.3.1: backup. */
  III_2_3_1(Priority.BASIC),
  /** Ⅲ.2.3.2: backup check. */
  III_2_3_2(Priority.RECOMMENDED),
  /** Ⅲ.3.1.1: network diagram and access control policy. */
  III_3_1_1(Priority.BASIC),
  /** Ⅲ.3.1.2: administrator privileges. */
  III_3_1_2(Priority.BASIC),
  /** Ⅲ.3.1.3: authentication. */
  III_3_1_3(Priority.BASIC),
  /** Ⅲ.3.1.4: unauthorised access. */
  III_3_1_4(Priority.BASIC),
  /** Ⅲ.3.1.5: intrusion detection and prevention. */
  III_3_1_5(Priority.RECOMMENDED),
  /** Ⅲ.3.2.1: information exchange. */
  III_3_2_1(Priority.BASIC),
  /** Ⅲ.3.2.2: encrypted communication. */
  III_3_2_2(Priority.RECOMMENDED),
  /** Ⅲ.3.2.3: server impersonation. */
  III_3_2_3(Priority.BASIC),
  /** Ⅲ.3.2.4: external connections. */
  III_3_2_4(Priority.BASIC),
  /** Ⅲ.3.2.5: external network faults. */
  III_3_2_5(Priority.RECOMMENDED),
  /** Ⅲ.4.1.1: disaster protection. */
  III_4_1_1(Priority.RECOMMENDED);

  private final Priority priority;

  Measure(Priority priority) {
    this.priority = priority;
  }

  /** Whether the guideline calls it basic or recommended. */
  public Priority priority() {
    return priority;
  }

  /** Whether it is of part Ⅱ, organisation and operation, which has neither patterns nor items. */
  boolean isOrganisational() {
    return !name().startsWith("III");
  }

  /** The chapter for machines, such as {@code III.1}. */
  public String chapter() {
    return id().substring(0, id().indexOf('.', id().indexOf('.') + 1));
  }

  @Override
  public String id() {
    return name().replace('_', '.');
  }

  @Override
  public Measure measure() {
    return this;
  }

  @Override
  public int position() {
    return compareTo(II_6_1_1) * 100;
  }
}
