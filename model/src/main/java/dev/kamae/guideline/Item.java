package dev.kamae.guideline;

import static dev.kamae.guideline.Measure.*;
import static dev.kamae.quantity.Comparison.*;

import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The 26 evaluation items of the guideline's part Ⅲ, each with its reference values for the six
 * patterns: how far a measure goes.
 *
 * @param <V> the values that it compares
 */
public final class Item<V> implements Clause {

  /** Ⅲ.1.1.1 a: liveness monitoring interval (starred). */
  public static final Item<Span> LIVENESS_INTERVAL =
      starred(III_1_1_1, "a", AT_MOST, Figures::span, "PT5M PT10M PT20M PT5M PT10M PT20M");

  /** Ⅲ.1.1.1 b: time from detecting an outage to notifying users (starred). */
  public static final Item<Span> OUTAGE_NOTICE =
      starred(III_1_1_1, "b", AT_MOST, Figures::span, "PT20M PT60M PT5H PT20M PT60M PT5H");

  /** Ⅲ.1.1.2 a: fault monitoring interval. */
  public static final Item<Span> FAULT_INTERVAL =
      plain(III_1_1_2, "a", AT_MOST, Figures::span, "PT10M PT30M PT60M PT10M PT30M PT60M");

  /** Ⅲ.1.1.2 b: time from detecting a fault to notifying users. */
  public static final Item<Span> FAULT_NOTICE =
      plain(III_1_1_2, "b", AT_MOST, Figures::span, "PT20M PT60M PT5H PT20M PT60M PT5H");

  /** Ⅲ.1.1.3 a: performance monitoring interval. */
  public static final Item<Span> PERFORMANCE_INTERVAL =
      plain(III_1_1_3, "a", AT_MOST, Figures::span, "PT10M PT30M PT60M PT10M PT30M PT60M");

  /** Ⅲ.1.1.3 b: time from detecting an anomaly to notifying users. */
  public static final Item<Span> PERFORMANCE_NOTICE =
      plain(III_1_1_3, "b", AT_MOST, Figures::span, "PT20M PT60M PT5H PT20M PT60M PT5H");

  /** Ⅲ.1.1.6 a: time from vendor release to starting the patch work (OS and other software) (starred). */
  public static final Item<Span> PATCH_START =
      starred(III_1_1_6, "a", AT_MOST, Figures::span, "PT24H PT24H PT24H P3D P3D P3D");

  /** Ⅲ.1.1.7 a: interval of the periodic report to users. */
  public static final Item<Span> USER_REPORT_INTERVAL =
      plain(III_1_1_7, "a", AT_MOST, Figures::span, "P1M P3M P6M P1M P3M P6M");

  /** Ⅲ.1.1.8 a: time from discovery to the follow-up report. */
  public static final Item<Span> FOLLOW_UP_DELAY =
      plain(III_1_1_8, "a", AT_MOST, Figures::span, "PT1H PT1H PT12H PT1H PT12H PT12H");

  /** Ⅲ.2.1.1 a: availability of the service (starred). */
  public static final Item<Percent> AVAILABILITY_OF_SERVICE =
      starred(III_2_1_1, "a", AT_LEAST_PERCENT, Figures::percent, "99.5% 99% 95% 99.5% 99% 95%");

  /** Ⅲ.2.1.2 a: retention of the capacity requirements document after the service ends. */
  public static final Item<Span> CAPACITY_DOCUMENT_RETENTION =
      plain(III_2_1_2, "a", AT_LEAST, Figures::span, "P1Y P6M P3M P1Y P6M P3M");

  /** Ⅲ.2.1.3 a: retention of the usage log. */
  public static final Item<Span> USAGE_LOG_RETENTION =
      plain(III_2_1_3, "a", AT_LEAST, Figures::span, "P3M P1M P1W P3M P1M P1W");

  /** Ⅲ.2.1.3 b: retention of the log of exceptions and security events. */
  public static final Item<Span> EXCEPTION_AND_SECURITY_LOG_RETENTION =
      plain(III_2_1_3, "b", AT_LEAST, Figures::span, "P5Y P1Y P6M P5Y P1Y P6M");

  /** Ⅲ.2.1.3 c: resumption of the log server by a standby machine. */
  public static final Item<Standby> STANDBY_OF_LOG_SERVER =
      plain(III_2_1_3, "c", ORDERED, Figures::standby, "HOT COLD - HOT COLD -");

  /** Ⅲ.2.1.4 a: interval of the simple automatic intrusion diagnosis (port scan etc.). */
  public static final Item<Span> SIMPLE_DIAGNOSIS_INTERVAL =
      plain(III_2_1_4, "a", AT_MOST, Figures::span, "P1M P1M P1M P1M P1M P1M");

  /** Ⅲ.2.1.4 b: interval of the detailed intrusion diagnosis (network). */
  public static final Item<Span> NETWORK_DIAGNOSIS_INTERVAL =
      plain(III_2_1_4, "b", AT_MOST, Figures::span, "P6M P1Y P1Y P6M P1Y P1Y");

  /** Ⅲ.2.1.4 c: interval of the detailed application vulnerability diagnosis. */
  public static final Item<Span> APPLICATION_DIAGNOSIS_INTERVAL =
      plain(III_2_1_4, "c", AT_MOST, Figures::span, "P1Y P1Y P1Y P1Y P1Y P1Y");

  /** Ⅲ.2.2.1 a: time from vendor release to pattern file update (starred). */
  public static final Item<Span> PATTERN_FILE_UPDATE =
      starred(III_2_2_1, "a", AT_MOST, Figures::span, "PT24H PT24H P3D PT24H P3D P3D");

  /** Ⅲ.2.3.1 a: backup interval. */
  public static final Item<Span> BACKUP_INTERVAL =
      plain(III_2_3_1, "a", AT_MOST, Figures::span, "P1D P1W P1M P1D P1W P1M");

  /** Ⅲ.2.3.1 b: backup generations kept. */
  public static final Item<Generations> BACKUP_GENERATIONS =
      plain(III_2_3_1, "b", AT_LEAST_GENERATIONS, Figures::generations, "5 2 1 5 2 1");

  /** Ⅲ.2.3.2 a: interval of the backup check (restore to disk, compare file sizes etc.). */
  public static final Item<BackupCheck> BACKUP_CHECK = plain(
      III_2_3_2,
      "a",
      EVERY_BACKUP,
      Figures::backupCheck,
      "EVERY_BACKUP EVERY_BACKUP EVERY_BACKUP EVERY_BACKUP EVERY_BACKUP EVERY_BACKUP");

  /** Ⅲ.3.1.3 a: authentication of users. */
  public static final Item<AuthenticationPolicy> USER_AUTHENTICATION = plain(
      III_3_1_3,
      "a",
      ONE_OF_METHODS,
      Figures::authentication,
      "BIOMETRIC|IC_CARD IC_CARD|ID_PASSWORD ID_PASSWORD ID_PASSWORD ID_PASSWORD ID_PASSWORD");

  /** Ⅲ.3.1.3 b: authentication of system and network administrators. */
  public static final Item<AuthenticationPolicy> ADMINISTRATOR_AUTHENTICATION = plain(
      III_3_1_3,
      "b",
      ONE_OF_METHODS,
      Figures::authentication,
      "DIGITAL_CERTIFICATE|BIOMETRIC|IC_CARD BIOMETRIC|IC_CARD IC_CARD|ID_PASSWORD BIOMETRIC|IC_CARD IC_CARD|ID_PASSWORD IC_CARD|ID_PASSWORD");

  /** Ⅲ.3.1.5 a: interval of the signature (pattern file) update. */
  public static final Item<Span> SIGNATURE_UPDATE =
      plain(III_3_1_5, "a", AT_MOST, Figures::span, "P1D P3W P3W P1D P3W P3W");

  /** Ⅲ.3.2.2 a: encryption of external communication. */
  public static final Item<Encryption> ENCRYPTION = plain(
      III_3_2_2,
      "a",
      ONE_OF_PROTOCOLS,
      Figures::encryption,
      "IPSEC|TLS IPSEC|TLS IPSEC|TLS TLS TLS TLS");

  /** Ⅲ.3.2.5 a: time from detecting an external network fault to reporting it to the responsible manager. */
  public static final Item<Span> EXTERNAL_FAULT_REPORT =
      plain(III_3_2_5, "a", AT_MOST, Figures::span, "PT60M - - PT60M - -");

  /** All 26, in the guideline's order. */
  public static final List<Item<?>> ALL = List.of(
      LIVENESS_INTERVAL,
      OUTAGE_NOTICE,
      FAULT_INTERVAL,
      FAULT_NOTICE,
      PERFORMANCE_INTERVAL,
      PERFORMANCE_NOTICE,
      PATCH_START,
      USER_REPORT_INTERVAL,
      FOLLOW_UP_DELAY,
      AVAILABILITY_OF_SERVICE,
      CAPACITY_DOCUMENT_RETENTION,
      USAGE_LOG_RETENTION,
      EXCEPTION_AND_SECURITY_LOG_RETENTION,
      STANDBY_OF_LOG_SERVER,
      SIMPLE_DIAGNOSIS_INTERVAL,
      NETWORK_DIAGNOSIS_INTERVAL,
      APPLICATION_DIAGNOSIS_INTERVAL,
      PATTERN_FILE_UPDATE,
      BACKUP_INTERVAL,
      BACKUP_GENERATIONS,
      BACKUP_CHECK,
      USER_AUTHENTICATION,
      ADMINISTRATOR_AUTHENTICATION,
      SIGNATURE_UPDATE,
      ENCRYPTION,
      EXTERNAL_FAULT_REPORT);

  private final Measure measure;
  private final String letter;
  private final boolean starred;
  private final Reference<V> reference;
  private final Function<String, V> figure;

  private Item(
      Measure measure,
      String letter,
      boolean starred,
      Reference<V> reference,
      Function<String, V> figure) {
    this.measure = measure;
    this.letter = letter;
    this.starred = starred;
    this.reference = reference;
    this.figure = figure;
  }

  private static <V> Item<V> starred(
      Measure measure,
      String letter,
      Comparison<V> comparison,
      Function<String, V> figure,
      String values) {
    return new Item<>(measure, letter, true, Figures.read(comparison, figure, values), figure);
  }

  private static <V> Item<V> plain(
      Measure measure,
      String letter,
      Comparison<V> comparison,
      Function<String, V> figure,
      String values) {
    return new Item<>(measure, letter, false, Figures.read(comparison, figure, values), figure);
  }

  /** The items of a measure, in the guideline's order. */
  public static List<Item<?>> of(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return ALL.stream().<Item<?>>filter(each -> each.measure == measure).toList();
  }

  /** Whether the guideline considers its values especially necessary to reach. */
  public boolean isStarred() {
    return starred;
  }

  /** Its six values. */
  public Reference<V> reference() {
    return reference;
  }

  /** How a declared value is held against them. */
  public Comparison<V> comparison() {
    return reference.comparison();
  }

  /**
   * The value that its comparison notes like this, such as {@code PT5M}.
   *
   * @throws IllegalArgumentException "'5 minutes' is no value of III.1.1.1.a"
   */
  public V value(String notation) {
    Objects.requireNonNull(notation, "notation");
    try {
      V value = figure.apply(notation);
      if (comparison().notation(value).equals(notation)) {
        return value;
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalArgumentException(noValue(notation), e);
    }
    throw new IllegalArgumentException(noValue(notation));
  }

  private String noValue(String notation) {
    return "'" + notation + "' is no value of " + id();
  }

  @Override
  public String id() {
    return measure.id() + "." + letter;
  }

  @Override
  public Measure measure() {
    return measure;
  }

  @Override
  public int position() {
    return measure.position() + letter.charAt(0) - 'a' + 1;
  }

  @Override
  public String toString() {
    return id();
  }
}
