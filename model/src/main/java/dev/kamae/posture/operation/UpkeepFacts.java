package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Span;

/** What is said of clocks, patches and malware (Ⅲ.1.1.5, Ⅲ.1.1.6, Ⅲ.2.2.1). */
public final class UpkeepFacts {

  /** A method of time synchronisation is set and carried out. */
  public static final Fact<Names> CLOCK_SYNCED_BY = Fact.of("clock-synced-by");

  /** Clocks follow Japan Standard Time. */
  public static final Fact<TimeBase> CLOCK_SYNCED_TO = Fact.of("clock-synced-to");

  /** Servers and storages agree on the time. */
  public static final Fact<Boolean> CLOCKS_AGREE = Fact.yesOrNo("clocks-agree");

  /** The method for correcting an error of the clock is set. */
  public static final Fact<Boolean> CLOCK_ERRORS_CORRECTED = Fact.yesOrNo("clock-errors-corrected");

  /** Time synchronisation is checked regularly. */
  public static final Fact<Boolean> CLOCKS_CHECKED_REGULARLY =
      Fact.yesOrNo("clocks-checked-regularly");

  /** Information on vulnerabilities is gathered regularly. */
  public static final Fact<Boolean> VULNERABILITIES_GATHERED_REGULARLY =
      Fact.yesOrNo("vulnerabilities-gathered-regularly");

  /** Patches are applied. */
  public static final Fact<Boolean> PATCHES_APPLIED = Fact.yesOrNo("patches-applied");

  /** The time from vendor release to starting the patch work is set. */
  public static final Fact<Span> PATCHES_STARTED_WITHIN = Fact.of("patches-started-within");

  /** The sources of information on vulnerabilities are named. */
  public static final Fact<Names> VULNERABILITY_SOURCES = Fact.of("vulnerability-sources");

  /** The impact of a patch is tested before it is applied. */
  public static final Fact<Boolean> PATCHES_TESTED = Fact.yesOrNo("patches-tested");

  /** There is protection from malware. */
  public static final Fact<Boolean> MALWARE_PROTECTED = Fact.yesOrNo("malware-protected");

  /** The time from vendor release to the update of pattern files is set. */
  public static final Fact<Span> PATTERN_FILES_UPDATED_WITHIN =
      Fact.of("pattern-files-updated-within");

  /** Files are scanned in real time. */
  public static final Fact<Boolean> SCANNED_IN_REAL_TIME = Fact.yesOrNo("scanned-in-real-time");

  /** Full scans are run. */
  public static final Fact<Boolean> SCANNED_FULLY = Fact.yesOrNo("scanned-fully");

  /** The newest pattern files are always applied. */
  public static final Fact<Boolean> NEWEST_PATTERN_FILES = Fact.yesOrNo("newest-pattern-files");

  /** The configuration of software is managed. */
  public static final Fact<Boolean> SOFTWARE_CONFIGURATION_MANAGED =
      Fact.yesOrNo("software-configuration-managed");

  /** Users can download files. */
  public static final Fact<Boolean> DOWNLOADS_OFFERED = Fact.yesOrNo("downloads-offered");

  /** Files that users download are checked for malware. */
  public static final Fact<Boolean> DOWNLOADS_CHECKED = Fact.yesOrNo("downloads-checked");

  private UpkeepFacts() {}
}
